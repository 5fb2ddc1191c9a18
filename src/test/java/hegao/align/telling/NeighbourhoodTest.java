package hegao.align.telling;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private static Neighbourhood of(String... told) {
    List<Claim> claims = new ArrayList<>();
    for (String one : told) {
      claims.addAll(Told.story(one));
    }
    return new Neighbourhood(claims);
  }

  private static final String THREE = "果园/水果/果园收了【410筐】桃、【275筐】梨、【248筐】枣。";
  private static final String OTHER = "果园/水果/今年收桃【470筐】、梨【275筐】、枣【248筐】。";

  @Test
  void onlyFiguresOfOneSentenceStandBesideEachOther() {
    Neighbourhood near = of(THREE, OTHER);
    assertThat(near.before(0)).isNull();
    assertThat(near.after(0)).isEqualTo(near.claims().get(1));
    assertThat(near.after(2)).isNull();
    assertThat(near.before(3)).isNull();
  }

  @Test
  void figuresBesideBothAreShared() {
    Neighbourhood near = of(THREE, OTHER);
    assertThat(near.shared(0, 3)).isEqualTo(2);
    assertThat(near.differing(0, 3)).isZero();
  }

  @Test
  void figuresOfOneUnitThatDifferAreCounted() {
    Neighbourhood near = of(THREE, "果园/水果/今年收桃【410筐】、梨【290筐】、枣【231筐】。");
    assertThat(near.shared(0, 3)).isZero();
    assertThat(near.differing(0, 3)).isEqualTo(2);
  }

  @Test
  void oneRoundDigitIsNotTelling() {
    Neighbourhood near = of("果园/水果/桃【410筐】、梨【3筐】。", "果园/水果/桃【470筐】、梨【3筐】。");
    assertThat(near.shared(0, 2)).isZero();
  }
}
