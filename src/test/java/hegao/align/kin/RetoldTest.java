package hegao.align.kin;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.align.telling.Neighbourhood;
import hegao.align.telling.Setting;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetoldTest {
  private static final String DAY = "2025-03-10";
  private static final String NEXT = "2025-03-11";

  private static Retold retold(Claim a, Claim b) {
    List<Claim> both = List.of(a, b);
    return Retold.of(
        0, 1, Setting.of(a), Setting.of(b), null, new Tellings(), new Neighbourhood(both));
  }

  @Test
  void anUnusualFigureInEqualWordsIsOneWithASlip() {
    Claim a = Given.printed("车队为山区学校送去棉衣【2746】件。", "青州", "送去棉衣", DAY);
    Claim b = Given.printed("爱心车队为山区学校送去棉衣【2764】件。", "青州", "棉衣", DAY);
    assertThat(retold(a, b).kinship(0)).isEqualTo(Kinship.SAME);
  }

  @Test
  void aShortFigureOfAnotherDayNeedsMore() {
    Claim a = Given.printed("车队为山区学校送去棉衣【3】车。", "青州", "送去棉衣", DAY);
    Claim b = Given.printed("爱心车队为山区学校送去棉衣【8】车。", "青州", "棉衣", NEXT);
    assertThat(retold(a, b).kinship(0)).isEqualTo(Kinship.OTHER);
  }

  @Test
  void twoPlacesAreNeverOne() {
    Claim a = Given.printed("今年招收新生【2746】人。", "汉中", "招收新生", DAY);
    Claim b = Given.printed("今年招收新生【2764】人。", "洛阳", "招收新生", DAY);
    assertThat(retold(a, b)).isNull();
  }

  @Test
  void equalFiguresAreNotAsked() {
    Claim a = Given.printed("车队为山区学校送去棉衣【2746】件。", "青州", "送去棉衣", DAY);
    Claim b = Given.printed("爱心车队为山区学校送去棉衣【2746】件。", "青州", "棉衣", DAY);
    assertThat(retold(a, b)).isNull();
  }

  @Test
  void countsOfTwoHoursHaveGrown() {
    Claim a = Given.printed("截至10日6时，山洪已造成青州【311】人受伤。", "青州", "受伤人数", DAY);
    Claim b = Given.printed("截至10日16时，山洪已造成青州【341】人受伤。", "青州", "受伤人数", DAY);
    assertThat(retold(a, b)).isNull();
  }
}
