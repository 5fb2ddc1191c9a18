package hegao.align.oddity;

import hegao.align.about.Deed;
import hegao.align.about.Editions;
import hegao.align.about.Scope;
import hegao.align.about.Times;
import hegao.align.kin.Kin;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.mention.Bound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds counts of two articles that only a slip of the pen parts, and that tell of one act and one
 * sort of thing under two names: 建成惠民驿站1346个, 建成便利驿站1366个.
 */
final class TwinCounts {
  /** Fewer digits differ in one by chance. */
  private static final int DIGITS = 3;

  /** What is counted in articles farther apart than this, in days, may have grown. */
  private static final int DAYS = 14;

  /** So many counts of like digits tell nothing. */
  private static final int CROWD = 12;

  private TwinCounts() {}

  static List<Oddity> of(List<Claim> claims) {
    Map<String, List<Claim>> alike = new HashMap<>();
    List<Oddity> odd = new ArrayList<>();
    for (Claim claim : claims) {
      for (String key : isCount(claim) ? keys(claim) : List.<String>of()) {
        List<Claim> others = alike.computeIfAbsent(key, k -> new ArrayList<>());
        if (others.size() < CROWD) {
          others.stream().filter(o -> twins(o, claim)).forEach(o -> odd.add(odd(o, claim)));
          others.add(claim);
        }
      }
    }
    return odd;
  }

  private static boolean isCount(Claim claim) {
    String measure = claim.topic().measure();
    boolean classifier = !measure.isEmpty() && measure.charAt(0) > 'z' && !measure.equals("元");
    return claim.kind() == Kind.QUANTITY
        && classifier
        && claim.modality() == Modality.ACTUAL
        && claim.value().bound() == Bound.EXACT
        && claim.value().max() == null
        && claim.value().number().signum() > 0
        && Slip.significant(claim.value().number()) >= DIGITS
        && !claim.isInHeading();
  }

  /** The digits with one of them masked, and the digits in order: 1346 meets 1366 and 1364. */
  private static List<String> keys(Claim claim) {
    String digits = claim.value().number().stripTrailingZeros().unscaledValue().toString();
    String block = claim.topic().measure() + '|';
    char[] sorted = digits.toCharArray();
    Arrays.sort(sorted);
    List<String> keys = new ArrayList<>(List.of(block + '=' + new String(sorted)));
    for (int i = 0; i < digits.length(); i++) {
      keys.add(block + digits.substring(0, i) + '?' + digits.substring(i + 1));
    }
    return keys;
  }

  private static boolean twins(Claim a, Claim b) {
    Slip slip = Slip.between(a.value(), b.value());
    boolean slipped = slip == Slip.DIGIT || slip == Slip.SWAPPED;
    return slipped
        && a.article() != b.article()
        && Editions.within(a, b, DAYS)
        && Times.of(a, b) != Timing.DIFFERENT
        && ofOne(a, b)
        && Deed.of(a).underTwoNames(Deed.of(b))
        && isAskedNowhereElse(a, b);
  }

  /** Whether nothing parts the two, and nothing has joined them already. */
  private static boolean isAskedNowhereElse(Claim a, Claim b) {
    Setting x = Setting.of(a);
    Setting y = Setting.of(b);
    return x.contrasts().against(y.contrasts()).isEmpty()
        && Kin.of(a, b, x, y).kinship() == Kinship.OTHER;
  }

  /**
   * Whether both may be of one holder; a place that only stands somewhere before may be a wider
   * one.
   */
  private static boolean ofOne(Claim a, Claim b) {
    Scope scope = Scope.of(a.topic().subject(), b.topic().subject());
    return scope == Scope.SAME
        || scope == Scope.OPEN
        || scope == Scope.WITHIN && !(isNamed(a) && isNamed(b));
  }

  private static boolean isNamed(Claim claim) {
    return claim.sentence().span().in(claim.article().text()).contains(claim.subject());
  }

  private static Oddity odd(Claim a, Claim b) {
    String told =
        told(a)
            + "，"
            + told(b)
            + "。名称不同，所数像是同一类，两数只差"
            + (Slip.between(a.value(), b.value()) == Slip.SWAPPED ? "两位数字的顺序" : "一位数字")
            + "。若是同一件事，其一有误；若是两件事，口径要写清楚，请核对。";
    return new Oddity(Odd.TWIN_COUNTS, List.of(a, b), told, null, Kinship.NEAR);
  }

  private static String told(Claim claim) {
    return "《"
        + claim.article().headline().strip()
        + "》写作"
        + claim.metric()
        + "“"
        + claim.text().strip()
        + "”";
  }
}
