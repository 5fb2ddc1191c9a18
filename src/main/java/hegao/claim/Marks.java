package hegao.claim;

import hegao.mention.Bound;
import hegao.mention.Interval;
import java.math.BigDecimal;
import java.util.List;

/** What writers mean by a mark that was passed: 突破8万亿 is said of 8.1万亿, hardly of 9.4万亿. */
final class Marks {
  /** What is said of a floor that many years have kept to, and not of the figure of one. */
  private static final List<String> KEPT = List.of("稳定", "保持", "维持", "稳在", "连年");

  /** Words farther before a figure than this say nothing of it. */
  private static final int REACH = 6;

  private Marks() {}

  /**
   * Whether two figures that can be meant by one number hardly are: two marks passed that lie
   * farther apart than their last digit tells, or a figure as far above a mark. 连续九年稳定在1.3万亿以上 is
   * no mark of the tenth.
   */
  static boolean apart(Claim a, Claim b) {
    return isFloor(a) == isFloor(b) && apart(a.value(), b.value());
  }

  private static boolean isFloor(Claim claim) {
    String text = claim.article().text();
    int end = claim.span().start();
    String before = text.substring(Math.max(claim.sentence().span().start(), end - REACH), end);
    return claim.value().bound() == Bound.AT_LEAST && KEPT.stream().anyMatch(before::contains);
  }

  /** The same of two values, whatever is said around them. */
  static boolean apart(Value a, Value b) {
    boolean marks = isMark(a) && b.bound() == a.bound();
    boolean passed = isPassed(a, b) || isPassed(b, a);
    return (marks || passed) && a.meets(b) && meant(a).apartFrom(meant(b));
  }

  private static boolean isMark(Value value) {
    return value.bound() == Bound.MORE_THAN || value.bound() == Bound.AT_LEAST;
  }

  private static boolean isPassed(Value mark, Value figure) {
    return mark.bound() == Bound.MORE_THAN && figure.bound() == Bound.EXACT;
  }

  private static Interval meant(Value value) {
    BigDecimal number = value.number();
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    Interval meant = isMark(value) ? new Interval(number, number.add(last)) : value.interval();
    return meant.times(value.toCommon());
  }
}
