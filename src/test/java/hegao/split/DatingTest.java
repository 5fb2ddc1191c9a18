package hegao.split;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Metadata;
import hegao.text.Published;
import hegao.text.Published.Origin;
import hegao.text.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatingTest {
  private static Published published(Source source) {
    return Splitter.split(source, 1).get(0).published();
  }

  private static Published published(String text) {
    return published(Pages.source(text));
  }

  /** A document that was made on 1 June 2025. */
  private static Source made(String path, String text) {
    Metadata made =
        new Metadata(
            Published.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 6, 1)));
    return new Source(path, text, "", made);
  }

  private static Published on(String date, Origin origin) {
    return new Published(LocalDate.parse(date), origin);
  }

  @Test
  void trustsTheOptionMost() {
    Metadata given = new Metadata(Optional.of(LocalDate.of(2025, 1, 2)), Optional.empty());
    Source source = new Source("2025-03-05.txt", "正文。", "", given);
    assertThat(published(source)).isEqualTo(on("2025-01-02", Origin.OPTION));
  }

  @Test
  void readsDateLineThenFileNameThenProperties() {
    String name = "2025-03-05_017.txt";
    assertThat(published(made("2025-03-04.txt", "港口开工\n\n正文。")))
        .isEqualTo(on("2025-03-04", Origin.FILE_NAME));
    assertThat(published(made("a.docx", "港口开工\n\n正文。")))
        .isEqualTo(on("2025-06-01", Origin.PROPERTIES));
    assertThat(published(Pages.source(name, "临江日报 2025年3月3日 星期一\n\n港口开工\n\n正文。")))
        .isEqualTo(on("2025-03-03", Origin.TEXT));
    assertThat(published(Pages.source("版面/" + name, "港口开工\n\n正文。")))
        .isEqualTo(on("2025-03-05", Origin.FILE_NAME));
    assertThat(published(Pages.source("20250305.md", "正文。")))
        .isEqualTo(on("2025-03-05", Origin.FILE_NAME));
  }

  @Test
  void takesNoDateInProseForADateLine() {
    assertThat(published("大桥通车\n\n2019年5月1日，大桥正式通车。").origin()).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void infersTheYearFromWhatIsTold() {
    assertThat(published("国企发布会\n\n3月18日，市国资委举行发布会。截至2025年2月，国企资产达5万亿元。"))
        .isEqualTo(on("2025-03-18", Origin.INFERRED));
    assertThat(published("汽车增长\n\n3月18日，市统计局发布数据。2024年，全市汽车产量增长9%。到2032年，产量将达160万辆。"))
        .isEqualTo(on("2025-03-18", Origin.INFERRED));
  }

  @Test
  void infersNothingFromHistoryAlone() {
    assertThat(published("老桥\n\n3月18日，记者来到老桥。老桥1987年建成，长500米。")).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void readsNoDateInNonsense() {
    assertThat(CalendarDay.in("99999999.txt")).isNull();
    assertThat(CalendarDay.in("2025-13-45.txt")).isNull();
    assertThat(CalendarDay.in("2025-")).isNull();
    assertThat(CalendarDay.in("2025年3月5日.txt")).isEqualTo(LocalDate.of(2025, 3, 5));
  }
}
