package hegao.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A date printed with its day of the week.
 *
 * @param date the claim of the date
 * @param day the date itself
 * @param written the day of the week that is printed
 */
public record NamedDay(Claim date, LocalDate day, DayOfWeek written) {
  /** Whether the date is another day of the week. */
  public boolean isWrong() {
    return day.getDayOfWeek() != written;
  }
}
