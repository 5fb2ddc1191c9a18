package hegao.split;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Metadata;
import hegao.text.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeTest {
  private static String home(String text) {
    Source source = Pages.source(text);
    return Home.of(source, Splitter.split(source, 1));
  }

  @Test
  void followsTheNameOfThePaper() {
    assertThat(home("港口开工\n\n宁波日报讯（记者 王小明）工程开工。")).isEqualTo("宁波");
    assertThat(home("港口开工\n\n工程开工。\n\n羊城晚报记者 王小明")).isEqualTo("广东");
    assertThat(home("杭州日报 2025年3月5日 星期三\n\n港口开工\n\n工程开工。")).isEqualTo("杭州");
  }

  @Test
  void followsTheSiteThatAStoryIsTakenFrom() {
    assertThat(home("港口开工\n\n工程开工。\n（烟台市人民政府网）")).isEqualTo("烟台");
    assertThat(home("港口开工\n\n工程开工。\n（烟台网）")).isEqualTo("烟台");
    assertThat(home("港口开工\n\n工程开工。\n（央视财经）")).isEmpty();
    assertThat(home("港口开工\n\n工程开工，货主住在（烟台路网）附近。")).isEmpty();
  }

  @Test
  void nationalPapersHaveNone() {
    assertThat(home("港口开工\n\n人民日报宁波3月5日电（记者 王小明）工程开工。")).isEmpty();
    assertThat(home("港口开工\n\n本报讯（记者 王小明）工程开工。")).isEmpty();
  }

  @Test
  void believesWhatIsTold() {
    Source source =
        new Source("a.txt", "正文。", "", new Metadata(Optional.empty(), Optional.of("长沙")));
    assertThat(Home.of(source, Splitter.split(source, 1))).isEqualTo("长沙");
  }
}
