package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Difference;
import hegao.claim.Holders;
import hegao.claim.Kinship;
import hegao.claim.Multiple;
import hegao.claim.Proportion;
import hegao.claim.Sum;
import hegao.mention.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of figures that must follow from others, and of two holders of one thing. */
final class SumWording {
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.6;

  private SumWording() {}

  /** Words a difference that its levels do not give. */
  static Told of(Rule rule, Difference d) {
    String sum =
        Amounts.show(d.after().value())
            + " − "
            + Amounts.show(d.before().value())
            + " = "
            + Amounts.show(d.after().value().number().subtract(d.before().value().number()));
    return derived(rule, d.stated(), d.before(), d.after(), sum, d.implied(), d.kinship());
  }

  /** Words a multiple that its levels do not give. */
  static Told of(Rule rule, Multiple m) {
    String sum =
        Amounts.show(m.level().value())
            + " ÷ "
            + Amounts.show(m.base().value())
            + " = "
            + Amounts.quotient(m.level().value().number(), m.base().value().number());
    return derived(rule, m.stated(), m.base(), m.level(), sum, m.implied(), m.kinship());
  }

  /** Words a share that part and whole do not give. */
  static Told of(Rule rule, Proportion p) {
    String sum =
        Amounts.show(p.part().value())
            + " ÷ "
            + Amounts.show(p.whole().value())
            + " = "
            + Amounts.percentOf(p.part().value().number(), p.whole().value().number());
    return derived(rule, p.stated(), p.part(), p.whole(), sum, p.implied(), p.kinship());
  }

  private static Told derived(
      Rule rule, Claim stated, Claim first, Claim second, String sum, Interval ok, Kinship kin) {
    boolean sure = kin == Kinship.SAME;
    String message =
        stated.topic().label()
            + "："
            + Places.article(stated)
            + "写作"
            + Places.written(stated)
            + "，与"
            + Places.written(first)
            + "、"
            + Places.written(second)
            + "算出的数不合"
            + (sure ? "，三者之一可能有误。" : "，请核对是否同一口径。");
    String unit = stated.value().unit();
    return new Told(
        rule.id(),
        PairWording.side(stated) + "~" + PairWording.side(first) + "~" + PairWording.side(second),
        List.of(stated, first, second),
        message,
        sum
            + "，计及取舍为 "
            + Amounts.range(Amounts.brief(ok), unit)
            + "；文中为 "
            + Amounts.show(stated.value()),
        null,
        sure ? SURE : LIKELY,
        List.of());
  }

  /** Words parts that do not add up to their whole. */
  static Told of(Rule rule, Sum sum) {
    List<Claim> claims = new ArrayList<>(List.of(sum.whole()));
    claims.addAll(sum.parts());
    String parts =
        sum.parts().stream().map(p -> Amounts.show(p.value())).collect(Collectors.joining(" + "));
    String message =
        Places.article(sum.whole())
            + "中，"
            + sum.whole().topic().label()
            + Places.written(sum.whole())
            + "，各部分"
            + sum.parts().stream().map(Places::written).collect(Collectors.joining("、"))
            + (sum.complete() ? "相加与它不合" : "相加已超过它")
            + "，其中可能有误。";
    return new Told(
        rule.id(),
        claims.stream().map(PairWording::side).collect(Collectors.joining("~")),
        List.copyOf(claims),
        message,
        parts
            + " 应在 "
            + Amounts.range(sum.implied(), sum.whole().value().unit())
            + "，文中总数为 "
            + Amounts.show(sum.whole().value()),
        null,
        SURE,
        List.of());
  }

  /** Words two holders of one place or office. */
  static Told of(Rule rule, Holders holders) {
    Claim a = holders.a();
    Claim b = holders.b();
    String what =
        holders.isInOffice()
            ? a.metric() + a.value().word()
            : a.topic().metric() + Places.written(a);
    String message =
        what
            + "："
            + Places.article(a, b)
            + "写作“"
            + a.subject()
            + "”，"
            + Places.article(b, a)
            + "写作“"
            + b.subject()
            + "”。"
            + (holders.isMisspelt() ? "两个名字只差一字，其一可能有误。" : "同一时期只应有一个，请核对。");
    return new Told(
        rule.id(),
        PairWording.side(a) + "~" + PairWording.side(b),
        List.of(a, b),
        message,
        null,
        holders.isMisspelt() ? "名字一字之差" : null,
        holders.kinship() == Kinship.SAME ? SURE : LIKELY,
        List.of());
  }
}
