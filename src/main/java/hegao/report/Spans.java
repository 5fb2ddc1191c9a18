package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Modality;
import hegao.mention.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lengths of periods: the figure of seven months stands on no line with those of years. */
final class Spans {
  private static final int YEAR = 365;

  /** Months differ by three days, years by one. */
  private static final double LIKE = 0.85;

  private Spans() {}

  /** Days of the period; the state at a date is set beside figures of years. */
  static long days(Period period) {
    return period.asOf() ? YEAR : ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
  }

  static boolean alike(long a, long b) {
    return Math.min(a, b) > LIKE * Math.max(a, b);
  }

  /** The length that most periods of these claims have; of two as frequent the longer. */
  static long usual(List<Claim> claims) {
    Map<Long, Set<LocalDate>> ends = new HashMap<>();
    for (Claim claim : claims) {
      ends.putIfAbsent(days(claim.period()), new HashSet<>());
    }
    for (Claim claim : claims) {
      if (claim.modality() == Modality.ACTUAL) {
        long own = days(claim.period());
        ends.forEach(
            (days, found) -> {
              if (alike(days, own)) {
                found.add(claim.period().end());
              }
            });
      }
    }
    long usual = 0;
    for (Map.Entry<Long, Set<LocalDate>> length : ends.entrySet()) {
      int more = usual == 0 ? 1 : length.getValue().size() - ends.get(usual).size();
      if (more > 0 || more == 0 && length.getKey() > usual) {
        usual = length.getKey();
      }
    }
    return usual;
  }
}
