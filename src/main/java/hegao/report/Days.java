package hegao.report;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.time.LocalDate;

/** How periods are written. */
public final class Days {
  private Days() {}

  /** 2024年, 2025年1—7月, 截至2025年7月底; empty for null. */
  public static String label(Period period) {
    return period == null ? "" : PeriodNames.of(period);
  }

  /** The period of a claim, or the presumed one, which is called that; empty for neither. */
  public static String label(Claim claim, Words words) {
    String label = label(claim.dated(), words.language());
    boolean presumed = claim.period() == null && !label.isEmpty();
    boolean elsewhere = presumed && claim.presumed().anchor() == Period.Anchor.CONTEXT;
    return presumed ? words.of(elsewhere ? "period.elsewhere" : "period.presumed", label) : label;
  }

  /** The same for a reader of that language: 2024, 2025-01 to 2025-07, by 2025-07-31. */
  static String label(Period period, Language language) {
    if (language == Language.ZH || period == null) {
      return label(period);
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null || start.equals(end)) {
      return (start == null ? "by " : "") + end;
    }
    boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    boolean years = months && start.getMonthValue() == 1 && end.getMonthValue() == 12;
    int length = years ? 4 : months ? 7 : 10;
    String first = start.toString().substring(0, length);
    String last = end.toString().substring(0, length);
    return first.equals(last) ? first : first + " to " + last;
  }
}
