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
    String text = "2024年，宁阳县将添床位7300张。其中乡镇医院4家，添床位1650张；县城医院3家，添床位4120张。目前，全县有学校86所。";
    assertThat(modality(text, "1650张")).isEqualTo(Modality.TARGET);
    assertThat(modality(text, "4120张")).isEqualTo(Modality.TARGET);
    assertThat(modality(text, "86所")).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void partsThatAreDoneAreTold() {
    String text = "2024年，宁阳县将添床位7300张。其中已建成床位1650张。";
    assertThat(modality(text, "1650张")).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void whoActsIsTheSubjectAndAListOfLandsIsNot() {
    assertThat(subject("由烟台市投入3200万元帮扶资金，宁阳县建成良田1.2万亩。", "3200万元")).isEqualTo("烟台");
    assertThat(subject("宁阳县每年向多个省份，以及泰国、马来西亚等国家卖出鲜姜7万吨。", "7万吨")).isEqualTo("宁阳县");
  }

  @Test
  void actsOfAListAreNamedByThemselves() {
    String text = "今年前3个月，宁阳县口岸累计开行1460列、发运货物8.7万标箱。";
    assertThat(told.claim(HEAD + text, "1460列").metric()).endsWith("累计开行列数");
  }
}
