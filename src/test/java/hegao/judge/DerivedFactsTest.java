package hegao.judge;

import static hegao.judge.Given.Y2024;
import static hegao.judge.Given.Y2025;
import static hegao.judge.Given.claim;
import static hegao.judge.Given.number;
import static hegao.judge.Given.percent;
import static hegao.judge.Given.topic;
import static hegao.judge.Given.value;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Difference;
import hegao.claim.Facts;
import hegao.claim.Finding;
import hegao.claim.Growth;
import hegao.claim.Holders;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Multiple;
import hegao.claim.Proportion;
import hegao.claim.Sum;
import hegao.claim.Timing;
import hegao.claim.Value;
import hegao.claim.YearCount;
import hegao.mention.Bound;
import hegao.mention.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedFactsTest {
  private static final Judge JUDGE = Judge.shipped();

  private static Claim books(String figure, String low, String high, Period period) {
    return books("藏书量", figure, low, high, period);
  }

  private static Claim books(String metric, String figure, String low, String high, Period period) {
    String text = "青州市图书馆" + metric + "【" + figure + "册】。";
    return claim(
        "a.txt", text, Kind.QUANTITY, topic("青州市图书馆", metric), number(figure, low, high), period);
  }

  private static List<Finding> judge(Object fact) {
    Verdict verdict =
        JUDGE.judge(
            new Facts(
                List.of(),
                List.of(),
                only(Growth.class, fact),
                List.of(),
                List.of(),
                only(Difference.class, fact),
                only(Multiple.class, fact),
                only(Proportion.class, fact),
                only(Sum.class, fact),
                only(Holders.class, fact),
                only(YearCount.class, fact)));
    assertThat(verdict.failures()).isEmpty();
    return verdict.findings();
  }

  private static <T> List<T> only(Class<T> type, Object fact) {
    return type.isInstance(fact) ? List.of(type.cast(fact)) : List.of();
  }

  @Test
  void aDifferenceMustFollowFromItsLevels() {
    Claim before = books("8120", "8120", "8120", Y2024);
    Claim after = books("8650", "8650", "8650", Y2025);
    Claim right = books("增加量", "530", "530", "530", Y2025);
    Claim wrong = books("增加量", "350", "350", "350", Y2025);
    assertThat(judge(new Difference(right, before, after, Kinship.SAME))).isEmpty();
    assertThat(judge(new Difference(wrong, before, after, Kinship.SAME)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("difference-against-levels");
              assertThat(f.arithmetic()).isEqualTo("8650 − 8120 = 530，计及取舍为 530；文中为 350");
            });
  }

  @Test
  void aMultipleMustFollowFromItsLevels() {
    Claim base = books("1200", "1195", "1205", Y2024);
    Claim level = books("3600", "3595", "3605", Y2025);
    assertThat(judge(new Multiple(times("3", "2.5", "3.5"), base, level, Kinship.SAME))).isEmpty();
    assertThat(judge(new Multiple(grown("2", "1.5", "2.5"), base, level, Kinship.SAME))).isEmpty();
    assertThat(judge(new Multiple(times("2", "1.5", "2.5"), base, level, Kinship.SAME)))
        .extracting(Finding::rule)
        .containsExactly("multiple-against-levels");
    assertThat(judge(new Multiple(times("4", "3.5", "4.5"), base, level, Kinship.SAME)))
        .extracting(Finding::rule)
        .containsExactly("multiple-against-levels");
  }

  private static Claim grown(String number, String low, String high) {
    Value value = value(number, low, high, "倍", Bound.EXACT);
    return claim("a.txt", "增长【" + number + "倍】。", Kind.MULTIPLE, topic("", "倍数"), value, Y2025);
  }

  private static Claim times(String number, String low, String high) {
    Value value = value(number, low, high, "倍", Bound.EXACT);
    return claim("a.txt", "是前年的【" + number + "倍】。", Kind.MULTIPLE, topic("", "倍数"), value, Y2025);
  }

  @Test
  void aShareMustFollowFromPartAndWhole() {
    Claim whole = books("1236", "1236", "1236", Y2024);
    Claim part = books("外文藏书量", "927", "927", "927", Y2024);
    assertThat(judge(new Proportion(share("75"), part, whole, Kinship.SAME))).isEmpty();
    assertThat(judge(new Proportion(share("65"), part, whole, Kinship.SAME)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("share-against-part-and-whole");
              assertThat(f.arithmetic()).startsWith("927 ÷ 1236 = 75%，计及取舍为 75%");
            });
  }

  private static Claim share(String number) {
    Value value = percent(number, number + "", number + ".5");
    return claim("a.txt", "占【" + number + "%】。", Kind.SHARE, topic("", "占比"), value, Y2024);
  }

  @Test
  void partsMustAddUpToTheirWhole() {
    Claim whole = books("486", "486", "486", Y2024);
    Claim first = books("中文藏书量", "253", "253", "253", Y2024);
    Claim second = books("外文藏书量", "212", "212", "212", Y2024);
    Claim fits = books("外文藏书量", "233", "233", "233", Y2024);
    Claim over = books("外文藏书量", "332", "332", "332", Y2024);
    assertThat(judge(new Sum(whole, List.of(first, second), true)))
        .extracting(Finding::rule)
        .containsExactly("parts-do-not-sum");
    assertThat(judge(new Sum(whole, List.of(first, fits), true))).isEmpty();
    assertThat(judge(new Sum(whole, List.of(first, second), false))).isEmpty();
    assertThat(judge(new Sum(whole, List.of(first, over), false)))
        .extracting(Finding::rule)
        .containsExactly("parts-exceed-whole");
  }

  @Test
  void aRateAgainstTheDirectionOfItsLevelsIsReported() {
    Claim before = books("8650", "8645", "8655", Y2024);
    Claim after = books("8120", "8115", "8125", Y2025);
    Claim rate =
        claim(
            "a.txt",
            "同比增长【6.1%】。",
            Kind.GROWTH,
            topic("青州市图书馆", "藏书量"),
            percent("6.1", "6.05", "6.15"),
            Y2025);
    assertThat(judge(new Growth(rate, before, after)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("growth-of-a-falling-pair");
              assertThat(f.cause()).isEqualTo("增减方向相反");
            });
    assertThat(judge(new Growth(rate, before, after, Kinship.NEAR)))
        .extracting(Finding::rule)
        .containsExactly("growth-against-levels-unclear");
    assertThat(judge(new Growth(rate, before, after, Kinship.OTHER))).isEmpty();
  }

  private static Claim post(String person) {
    return claim(
        "a.txt", "青州市市长【" + person + "】。", Kind.POST, topic(person, "青州市"), Value.of("市长"), null);
  }

  @Test
  void oneOfficeHasOneHolder() {
    Holders misspelt = new Holders(post("李建国"), post("李建华"), Kinship.SAME, Timing.OPEN);
    Holders two = new Holders(post("李建国"), post("王海峰"), Kinship.SAME, Timing.OPEN);
    Holders successive = new Holders(post("李建国"), post("王海峰"), Kinship.SAME, Timing.DIFFERENT);
    assertThat(judge(misspelt))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("one-name-two-spellings");
              assertThat(f.message()).contains("青州市市长").contains("“李建国”").contains("“李建华”");
            });
    assertThat(judge(two)).extracting(Finding::rule).containsExactly("one-post-two-holders");
    assertThat(judge(successive)).isEmpty();
  }

  @Test
  void yearsMustFollowFromTheFirstYear() {
    Claim years =
        claim(
            "a.txt", "已走过【13年】。", Kind.QUANTITY, topic("企业", "年数"), number("13", "13", "13"), null);
    assertThat(judge(new YearCount(years, years, 2011, 2025)))
        .singleElement()
        .satisfies(f -> assertThat(f.arithmetic()).isEqualTo("2025 − 2011 = 14；文中为 13"));
    assertThat(judge(new YearCount(years, years, 2012, 2025))).isEmpty();
    assertThat(judge(new YearCount(years, years, 2013, 2025))).isEmpty();
  }
}
