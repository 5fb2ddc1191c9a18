package hegao.claim;

import hegao.lexicon.Terms;
import hegao.mention.Period;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/** Sets figures of two stretches of days against each other. */
final class Stretches {
  /** A stretch with more than so many times the whole is of another thing. */
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Terms TOLLS = Terms.load("tolls");
  private static final Set<String> DEAD = Set.of("死亡人数", "遇难人数");

  private Stretches() {}

  /** Whether the longer of two stretches goes on from the day the shorter starts, and has more. */
  static boolean goOn(Pair pair) {
    return pair.timing() == Timing.NESTED
        && fromOneStart(pair)
        && pair.a().period().start() != null
        && Additive.goesOn(pair.a().period(), pair.b().period())
        && !shorterAbove(pair);
  }

  /** Whether it is a running total that is surely lower at the later date. */
  static boolean fall(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    return pair.isMeasured()
        && fromOneStart(pair)
        && (counts(a) || counts(b) || dead(a) && dead(b))
        && a.value().above(b.value());
  }

  private static boolean counts(Claim claim) {
    return claim.metric().contains("累计") || claim.qualifiers().toString().contains("累计");
  }

  /** Whether it counts the dead of a disaster, who only grow more. */
  private static boolean dead(Claim claim) {
    String metric = claim.topic().metric();
    int end = metric.length() - "人数".length();
    int length = metric.endsWith("人数") ? TOLLS.endingAt(metric, end) : 0;
    return length > 0 && DEAD.contains(TOLLS.sense(metric.substring(end - length, end)));
  }

  /** Whether both count from the same day, or both up to a day without saying from when. */
  private static boolean fromOneStart(Pair pair) {
    Period x = pair.a().period();
    Period y = pair.b().period();
    return x != null && y != null && Objects.equals(x.start(), y.start());
  }

  /** Whether a stretch of days within the other has surely more of what adds up over days. */
  static boolean shorterAbove(Pair pair) {
    Period x = pair.a().period();
    Period y = pair.b().period();
    if (x == null || y == null || !pair.isMeasured()) {
      return false;
    }
    boolean within = x.holds(y);
    Claim longer = within ? pair.a() : pair.b();
    Claim shorter = within ? pair.b() : pair.a();
    return longer.period().holds(shorter.period())
        && shorter.value().above(longer.value())
        && shorter.value().size().compareTo(longer.value().size().multiply(HUNDRED)) < 0
        && Additive.is(pair.a(), pair.b());
  }
}
