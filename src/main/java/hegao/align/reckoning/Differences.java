package hegao.align.reckoning;

import hegao.align.about.Editions;
import hegao.align.reckoning.Steps.Step;
import hegao.claim.Claim;
import hegao.claim.Difference;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Multiple;
import hegao.claim.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Joins stated differences and multiples with their levels. */
public final class Differences {
  /** 翻一番 is said of what comes near it. */
  private static final BigDecimal LOW = new BigDecimal("0.85");

  private static final BigDecimal HIGH = new BigDecimal("1.2");

  private Differences() {}

  /** Differences; a fall is told as the earlier level less the later one. */
  public static List<Difference> of(List<Step> steps) {
    List<Difference> found = new ArrayList<>();
    for (Step step : steps) {
      if (step.stated().kind() == Kind.QUANTITY) {
        Claim low = step.falls() ? step.after() : step.before();
        Claim high = step.falls() ? step.before() : step.after();
        found.add(new Difference(step.stated(), low, high, kinship(step)));
      }
    }
    return found;
  }

  /** Multiples. */
  public static List<Multiple> multiples(List<Step> steps) {
    List<Multiple> found = new ArrayList<>();
    for (Step step : steps) {
      if (step.stated().kind() == Kind.MULTIPLE && !step.falls() && !doubled(step)) {
        found.add(new Multiple(step.stated(), step.before(), step.after(), kinship(step)));
      }
    }
    return found;
  }

  /** The base may have been revised between two editions. */
  private static Kinship kinship(Step step) {
    boolean one =
        Editions.same(step.stated(), step.before()) && Editions.same(step.stated(), step.after());
    return one ? Kinship.SAME : Kinship.NEAR;
  }

  private static boolean doubled(Step step) {
    if (!step.stated().text().contains("番")) {
      return false;
    }
    Value from = step.before().value();
    Value to = step.after().value();
    BigDecimal meant = from.number().multiply(step.stated().value().number());
    return to.number().compareTo(meant.multiply(LOW)) >= 0
        && to.number().compareTo(meant.multiply(HIGH)) <= 0;
  }
}
