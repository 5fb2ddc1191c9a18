package hegao.align.oddity;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Odd;
import hegao.claim.Told;
import hegao.claim.Topic;
import hegao.claim.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradesTest {
  private static Claim post(String body, String rank, String more) {
    Claim told =
        Told.printed("2025-03-10", "林一/" + body + "/" + body + rank + "林一种了【3棵】树" + more).get(0);
    return new Claim(
        told.id(),
        told.article(),
        told.sentence(),
        told.span(),
        Kind.POST,
        "林一",
        body,
        List.of(),
        Value.of(rank),
        null,
        told.modality(),
        null,
        new Topic("林一", body, List.of(), Kind.POST.name()));
  }

  @Test
  void nobodyIsHeadAndDeputyOfOneBody() {
    assertThat(Grades.of(List.of(post("云岭县林业局", "局长", "。"), post("云岭县林业局", "副局长", "。"))))
        .singleElement()
        .satisfies(odd -> assertThat(odd.sort()).isEqualTo(Odd.TWO_RANKS));
  }

  @Test
  void twoBodiesMayHaveThemBoth() {
    assertThat(Grades.of(List.of(post("云岭县林业局", "局长", "。"), post("云岭县体育协会", "副局长", "。"))))
        .isEmpty();
  }

  @Test
  void whereAnOfficePassesOnItIsNoMistake() {
    assertThat(Grades.of(List.of(post("云岭县林业局", "局长", "，他上月履新。"), post("云岭县林业局", "副局长", "。"))))
        .isEmpty();
  }

  @Test
  void oneRankToldTwiceIsOne() {
    assertThat(Grades.of(List.of(post("云岭县林业局", "局长", "。"), post("云岭县林业局", "局长", "！")))).isEmpty();
  }
}
