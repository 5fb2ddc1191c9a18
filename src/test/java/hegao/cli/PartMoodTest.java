package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Modality;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How parts are meant, who acts, and what a list of acts measures. */
class PartMoodTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2024, 4, 12), Optional.of("泰安"));
  }

  private Modality modality(String text, String figure) {
    return told.claim(HEAD + text, figure).modality();
  }

  private String subject(String text, String figure) {
    return told.claim(HEAD + text, figure).subject();
  }

  @Test
  void partsAreMeantAsTheWhole() {
    String text = "2024年，宁阳县将新增学位12500个。其中小学项目6个，新增学位2880个；初中项目5个，新增学位5870个。目前，全县有学校86所。";
    assertThat(modality(text, "2880个")).isEqualTo(Modality.TARGET);
    assertThat(modality(text, "5870个")).isEqualTo(Modality.TARGET);
    assertThat(modality(text, "86所")).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void partsThatAreDoneAreTold() {
    String text = "2024年，宁阳县将新增学位12500个。其中已建成学位2880个。";
    assertThat(modality(text, "2880个")).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void whoActsIsTheSubjectAndAListOfLandsIsNot() {
    assertThat(subject("由烟台市投入4500万元专项资金，宁阳县建成良田1.2万亩。", "4500万元")).isEqualTo("烟台");
    assertThat(subject("宁阳县每年向多个省份，以及泰国、马来西亚等国家销鲜薯20万吨。", "20万吨")).isEqualTo("宁阳县");
  }

  @Test
  void actsOfAListAreNamedByThemselves() {
    String text = "今年前3个月，宁阳县口岸累计开行1200列、发送货物11.3万标箱。";
    assertThat(told.claim(HEAD + text, "1200列").metric()).endsWith("累计开行列数");
  }
}
