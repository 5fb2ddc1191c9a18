package hegao.align.again;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.claim.Told;
import hegao.mention.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredibleTest {
  private static Optional<String> doubt(Claim a, Claim b, Kinship kinship, Timing timing) {
    Credible credible = new Credible(List.of(a, b), new Tellings());
    return credible.doubt(new Pair(a, b, kinship, timing, 1, List.of()));
  }

  @Test
  void figuresOfWhatMayBeOneThingMatterWhenTheyAreClose() {
    Claim one = Given.claim("南港渡口运送乘客【3100】。", "南港渡口", "乘客");
    Claim close = Given.claim("南港渡口运送客人【2870】。", "南港渡口", "客人");
    Claim far = Given.claim("南港渡口运送客人【1290】。", "南港渡口", "客人");
    assertThat(doubt(one, close, Kinship.NEAR, Timing.SAME)).isEmpty();
    assertThat(doubt(one, far, Kinship.NEAR, Timing.SAME)).contains("两数相去较远，也不像笔误");
    assertThat(doubt(one, far, Kinship.SAME, Timing.OPEN)).isPresent();
    assertThat(doubt(one, far, Kinship.SAME, Timing.SAME)).isEmpty();
  }

  @Test
  void aSlipOfThePenIsNeverDoubted() {
    Claim one = Given.claim("南港渡口运送乘客【3180】。", "南港渡口", "乘客");
    Claim swapped = Given.claim("南港渡口运送客人【1380】。", "南港渡口", "客人");
    assertThat(doubt(one, swapped, Kinship.NEAR, Timing.OPEN)).isEmpty();
  }

  @Test
  void whatIsOfTwoTimesIsNotAsked() {
    Claim one = Given.claim("南港渡口运送乘客【3100】。", "南港渡口", "乘客");
    Claim far = Given.claim("南港渡口运送乘客【1290】。", "南港渡口", "乘客");
    assertThat(doubt(one, far, Kinship.NEAR, Timing.DIFFERENT)).isEmpty();
  }

  private static Claim sold(String sentence, String day) {
    return Given.printed(sentence, "中国", sentence.startsWith("全国") ? "销量" : "销售", day);
  }

  private static Optional<String> sold(String a, String b, Timing timing) {
    return doubt(sold(a, "2025-03-10"), sold(b, "2025-03-11"), Kinship.SAME, timing);
  }

  @Test
  void figuresOfTwoArticlesThatNoSlipJoinsNeedLikeWords() {
    String one = "全国销量达到【2746】辆。";
    assertThat(sold(one, "各地共售出【3158】辆。", Timing.SAME)).isPresent();
    assertThat(sold(one, "全国销量达到【3158】辆。", Timing.SAME)).isEmpty();
    assertThat(sold(one, "各地共售出【2764】辆。", Timing.SAME)).isEmpty();
  }

  @Test
  void figuresOfTimesNotToldNeedMore() {
    String one = "全国销量达到【2746】辆。";
    assertThat(sold(one, "全国销量达到【9158】辆。", Timing.OPEN)).isPresent();
    assertThat(sold(one, "全国销量达到【2815】辆。", Timing.OPEN)).isEmpty();
  }

  private static Optional<String> within(String... told) {
    List<Claim> claims = Told.story(told);
    return doubt(claims.get(0), claims.get(1), Kinship.SAME, Timing.SAME);
  }

  @Test
  void ofOneTextASlipOrANameMustJoinThem() {
    String one = "南港渡口/夜航乘客/南港渡口夏季共运送夜航乘客【3100人】。";
    assertThat(within(one, "南港渡口/夜航乘客/南港渡口夏季共运送夜航乘客【1290人】。")).contains("同一篇正文里的两个数，不像笔误");
    assertThat(within(one, "南港渡口/早班乘客/南港渡口夏季共运送早班乘客【2870人】。")).isPresent();
    assertThat(within(one, "南港渡口/夜航乘客/南港渡口夏季共运送夜航乘客【2870人】。")).isEmpty();
    assertThat(within(one, "南港渡口/夜航乘客/南港渡口夏季共运送夜航乘客【1300人】。")).isEmpty();
  }

  @Test
  void headingsOfOneTextAreTwoPlacesOfItToo() {
    assertThat(within("省属企业/省属企业金额/#省属企业【2327亿元】", "省属企业/省属企业金额/#省属企业【185亿元】")).isPresent();
  }

  @Test
  void oneDigitOfThreeIsChanceUnlessBothAreNamedAlike() {
    String one = "茶园/绿茶占比/茶园里绿茶占总产量的【65.9%】。";
    assertThat(within(one, "茶园/红茶占比/茶园里红茶占总产量的【15.9%】。")).isPresent();
    assertThat(within(one, "茶园/绿茶占比/茶园里绿茶占总产量的【15.9%】。")).isEmpty();
  }

  @Test
  void aDaysFigureIsNoTotalUpToThatDay() {
    Claim day = over("大集第二天售出【25】篮。", false);
    Claim total = over("大集至今售出【240】篮。", true);
    assertThat(doubt(day, total, Kinship.SAME, Timing.SAME)).contains("一处是当日的数，一处是截至当日的数");
  }

  private static Claim over(String sentence, boolean total) {
    Period day = Given.day("2025-03-10");
    Period asOf = new Period(day.span(), null, day.end(), day.grain(), day.anchor());
    return Given.claim(sentence, "大集", "售出", Kind.QUANTITY, "篮", total ? asOf : day);
  }
}
