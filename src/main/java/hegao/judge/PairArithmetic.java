package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Relation;
import hegao.claim.Value;
import hegao.mention.Bound;
import java.math.BigDecimal;

/** The sums shown beside two claims. */
final class PairArithmetic {
  private PairArithmetic() {}

  /** The sum for a relation; null where both are not numbers. */
  static String of(Relation relation, Pair pair) {
    Value a = pair.a().value();
    Value b = pair.b().value();
    if (a.number() == null || b.number() == null) {
      return null;
    }
    return switch (relation) {
      case CONTRADICTION, NEEDS_REVIEW -> apart(pair.a(), a, b);
      case CHANGE_OVER_TIME, STALE -> change(pair.a(), pair.b());
      case ROUNDING -> within(a, b);
      case FORECAST_OUTCOME -> outcome(pair);
      case WORDING -> null;
    };
  }

  /** Whether an outcome reaches what was expected, in words. */
  static String reached(Value expected, Value actual, String word) {
    if (expected.interval() == null || actual.interval() == null) {
      return "请对照";
    }
    boolean capped = expected.bound() == Bound.AT_MOST || expected.bound() == Bound.LESS_THAN;
    if (expected.meets(actual)) {
      return capped || expected.number().compareTo(actual.number()) <= 0
          ? "达到" + word
          : "与" + word + "相当";
    }
    return actual.interval().above(expected.interval()) ? "高于" + word : "低于" + word;
  }

  private static String apart(Claim claim, Value a, Value b) {
    if (claim.kind() == Kind.RANK) {
      return "第" + Amounts.show(a) + " ≠ 第" + Amounts.show(b);
    }
    String gap = Amounts.show(a.number().subtract(b.number()).abs());
    String sign = "%".equals(a.unit()) ? "个百分点" : a.unit() == null ? "" : a.unit();
    return spaced(Amounts.spread(a)) + "与 " + spaced(Amounts.spread(b)) + "不相交，相差 " + gap + sign;
  }

  /** How far the second is from the first; null where they are not both numbers. */
  static String change(Claim first, Claim second) {
    Value a = first.value();
    Value b = second.value();
    if (a.number() == null || b.number() == null) {
      return null;
    }
    if (first.kind() == Kind.RANK) {
      BigDecimal up = a.number().subtract(b.number());
      String way =
          up.signum() == 0 ? "未变" : (up.signum() > 0 ? "上升" : "下降") + Amounts.plain(up.abs()) + "位";
      return "第" + Amounts.show(a) + " → 第" + Amounts.show(b) + "，" + way;
    }
    if ("%".equals(a.unit())) {
      String points = Amounts.signed(b.number().subtract(a.number()));
      return Amounts.show(b) + " − " + Amounts.show(a) + " = " + points + "个百分点";
    }
    if (a.number().signum() <= 0) {
      return Amounts.show(a) + " → " + Amounts.show(b);
    }
    boolean exact = a.bound() == Bound.EXACT && b.bound() == Bound.EXACT;
    return Amounts.show(b)
        + " ÷ "
        + Amounts.show(a)
        + " − 1 "
        + (exact ? "= " : "≈ ")
        + Amounts.change(a.number(), b.number());
  }

  private static String within(Value a, Value b) {
    boolean coarserIsA = wider(a, b);
    Value coarse = coarserIsA ? a : b;
    Value fine = coarserIsA ? b : a;
    return Amounts.hedged(fine) + " 落在 " + spaced(Amounts.spread(coarse)) + "之内";
  }

  /** With a space behind it, where no bracket makes one. */
  private static String spaced(String amount) {
    return amount.endsWith("）") ? amount : amount + " ";
  }

  private static boolean wider(Value a, Value b) {
    BigDecimal x = width(a);
    BigDecimal y = width(b);
    return x == null || y != null && x.compareTo(y) > 0;
  }

  private static BigDecimal width(Value value) {
    return value.interval().low() == null || value.interval().high() == null
        ? null
        : value.interval().high().subtract(value.interval().low());
  }

  private static String outcome(Pair pair) {
    boolean first = pair.a().modality() != Modality.ACTUAL;
    Value expected = (first ? pair.a() : pair.b()).value();
    Value actual = (first ? pair.b() : pair.a()).value();
    if (expected.number().signum() <= 0 || "%".equals(expected.unit())) {
      return Amounts.show(actual) + " 对 " + Amounts.show(expected);
    }
    return Amounts.show(actual)
        + " ÷ "
        + Amounts.show(expected)
        + " = "
        + Amounts.percentOf(actual.number(), expected.number());
  }
}
