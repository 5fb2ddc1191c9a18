package hegao.judge;

import hegao.claim.Breakdown;
import hegao.claim.Claim;
import hegao.claim.Growth;
import hegao.claim.Kinship;
import hegao.claim.NamedDay;
import hegao.claim.Oddity;
import hegao.claim.YearCount;
import hegao.mention.Interval;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of facts other than pairs. */
final class FactWording {
  private static final String WEEK = "一二三四五六日";
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.6;

  private FactWording() {}

  /** Words a rate that its two levels do not give. */
  static Told of(Rule rule, Growth growth) {
    Claim rate = growth.rate();
    Claim before = growth.before();
    Claim after = growth.after();
    Interval implied = growth.implied();
    boolean sure = growth.kinship() == Kinship.SAME && growth.isSettled();
    String message =
        after.topic().label()
            + "："
            + PeriodNames.of(before.period())
            + Places.written(before)
            + "，"
            + PeriodNames.of(after.period())
            + Places.written(after)
            + "，"
            + Places.article(rate)
            + "所写增幅"
            + Places.written(rate)
            + "与这两数不合"
            + (sure ? "，三者之一可能有误。" : "；基数修订、可比口径或不变价格可以造成差别，请核对。");
    String arithmetic =
        Amounts.show(after.value())
            + " ÷ "
            + Amounts.show(before.value())
            + " − 1 = "
            + Amounts.change(before.value().number(), after.value().number())
            + "，计及取舍为 "
            + span(implied)
            + "；文中为 "
            + Amounts.show(rate.value());
    return new Told(
        rule.id(),
        PairWording.side(rate) + "~" + PairWording.side(after),
        List.of(rate, before, after),
        message,
        arithmetic,
        growth.isReversed() ? "增减方向相反" : null,
        sure ? SURE : LIKELY,
        List.of());
  }

  private static String span(Interval implied) {
    String high = implied.high() == null ? "以上" : " 至 " + Amounts.signed(implied.high()) + "%";
    return implied.low() == null
        ? Amounts.signed(implied.high()) + "%以下"
        : Amounts.signed(implied.low()) + "%" + high;
  }

  /** Words a part larger than its whole. */
  static Told of(Rule rule, Breakdown breakdown) {
    Claim whole = breakdown.whole();
    Claim part = breakdown.part();
    String message =
        Places.article(part)
            + "中，"
            + part.topic().label()
            + Places.written(part)
            + "应包含在"
            + whole.topic().label()
            + Places.written(whole)
            + "之内，却比它大。两处不一致，其一可能有误。";
    String arithmetic = Amounts.show(part.value()) + " > " + Amounts.show(whole.value());
    return new Told(
        rule.id(),
        PairWording.side(part) + "~" + PairWording.side(whole),
        List.of(part, whole),
        message,
        arithmetic,
        null,
        breakdown.kinship() == Kinship.SAME ? SURE : LIKELY,
        List.of());
  }

  /** Words a date with a wrong day of the week. */
  static Told of(Rule rule, NamedDay day) {
    Period period = day.date().period();
    String message =
        Places.article(day.date())
            + "写作“"
            + (period == null ? day.date().written() : day.date().article().written(period.span()))
            + "”，注明"
            + name(day.written())
            + "，而这一天是"
            + name(day.day().getDayOfWeek())
            + "。日期与星期，其一可能有误。";
    return new Told(
        rule.id(),
        day.day() + "|" + day.written(),
        List.of(day.date()),
        message,
        day.day() + " 是" + name(day.day().getDayOfWeek()) + "，不是" + name(day.written()),
        null,
        SURE,
        List.of());
  }

  /** Words a number of years that its first year does not give. */
  static Told of(Rule rule, YearCount years) {
    String message =
        Places.article(years.stated())
            + "写作从"
            + years.from()
            + "年起"
            + Places.written(years.stated())
            + "，而到"
            + years.to()
            + "年是"
            + (years.to() - years.from())
            + "年。年份或年数可能有误，也可能沿用旧稿，请核对。";
    String arithmetic =
        years.to()
            + " − "
            + years.from()
            + " = "
            + (years.to() - years.from())
            + "；文中为 "
            + Amounts.show(years.stated().value());
    return new Told(
        rule.id(),
        years.from() + "|" + PairWording.side(years.stated()),
        List.of(years.stated(), years.first()),
        message,
        arithmetic,
        null,
        LIKELY,
        List.of());
  }

  /** Takes over what is told of an oddity. */
  static Told of(Rule rule, Oddity oddity) {
    return new Told(
        rule.id(),
        oddity.claims().stream().map(PairWording::side).sorted().collect(Collectors.joining("~")),
        oddity.claims(),
        oddity.told(),
        oddity.arithmetic(),
        null,
        oddity.kinship() == Kinship.SAME ? SURE : LIKELY,
        List.of());
  }

  /** Words a claim that cannot be by itself. */
  static Told of(Rule rule, Claim claim) {
    String message =
        claim.topic().label()
            + "："
            + Places.article(claim)
            + "写作"
            + Places.written(claim)
            + "。"
            + rule.title()
            + "，可能有误。";
    return new Told(
        rule.id(), PairWording.side(claim), List.of(claim), message, null, null, SURE, List.of());
  }

  private static String name(DayOfWeek day) {
    return "星期" + WEEK.charAt(day.getValue() - 1);
  }
}
