package hegao.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The days off around a holiday, as announced for its year.
 *
 * @param from first day
 * @param to last day
 */
public record DaysOff(LocalDate from, LocalDate to) {
  private static final Map<String, DaysOff> ALL = load();

  private static Map<String, DaysOff> load() {
    Map<String, DaysOff> all = new HashMap<>();
    for (String[] row : WordList.rows("days-off")) {
      int year = Integer.parseInt(row[0].substring(0, 4));
      LocalDate to = Holidays.day(row[2], year);
      LocalDate from = Holidays.day(row[1], row[1].compareTo(row[2]) > 0 ? year - 1 : year);
      all.put(row[0], new DaysOff(from, to));
    }
    return Map.copyOf(all);
  }

  /** The days off of a holiday, told as {@link Holidays} writes it; null where none are known. */
  public static DaysOff of(int year, String rule) {
    return ALL.get(year + " " + rule);
  }
}
