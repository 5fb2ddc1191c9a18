package hegao.align;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of events, and of acts that many do. */
class WordPairsTest {
  @Test
  void theStatementsOfTwoBodiesAreTwoActs() {
    Claim one = day("川东商业联合会", "发表声明", "2025-05-03");
    Claim other = day("青州水务集团", "发表声明", "2025-05-09");
    assertThat(WordPairs.pair(one, other)).isNull();
  }

  @Test
  void oneCeremonyHasOneDay() {
    Claim one = day("青川大桥通车仪式", "青川大桥通车仪式", "2025-05-03");
    Claim other = day("大桥通车仪式", "青川大桥通车仪式", "2025-05-05");
    assertThat(WordPairs.pair(one, other).kinship()).isEqualTo(Kinship.SAME);
  }

  private static Claim day(String subject, String event, String date) {
    Claim told = Given.claim("【9人】" + date, subject, event);
    Topic topic = new Topic(event, "举行日期", List.of(), "DATE");
    return new Claim(
        date + subject,
        told.article(),
        told.sentence(),
        told.span(),
        Kind.DATE,
        subject,
        "举行日期",
        List.of(),
        Value.of(date),
        null,
        Modality.ACTUAL,
        null,
        topic);
  }
}
