package hegao.lexicon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Holidays and solar terms by name. */
public final class Holidays {
  /** Names; the value tells the day as the word list writes it. */
  public static final Trie<String> WORDS = Trie.list("holidays", row -> row[1]);

  /** Constants of the 21st and 20th century for the day of each solar term. */
  private static final double[] TERMS_21 = {
    5.4055, 20.12, 3.87, 18.73, 5.63, 20.646, 4.81, 20.1, 5.52, 21.04, 5.678, 21.37, 7.108, 22.83,
    7.5, 23.13, 7.646, 23.042, 8.318, 23.438, 7.438, 22.36, 7.18, 21.94
  };

  private static final double[] TERMS_20 = {
    6.11, 20.84, 4.6295, 19.4599, 6.3826, 21.4155, 5.59, 20.888, 6.318, 21.86, 6.5, 22.2, 7.928,
    23.65, 8.35, 23.95, 8.44, 23.822, 9.098, 24.218, 8.218, 23.08, 7.9, 22.6
  };

  /** Days by which the approximation is off: year and index of the term. */
  private static final Map<Integer, Integer> OFF =
      Map.ofEntries(
          Map.entry(191108, 1),
          Map.entry(200809, 1),
          Map.entry(190210, 1),
          Map.entry(192811, 1),
          Map.entry(192512, 1),
          Map.entry(201612, 1),
          Map.entry(192213, 1),
          Map.entry(200214, 1),
          Map.entry(192716, 1),
          Map.entry(194217, 1),
          Map.entry(208919, 1),
          Map.entry(208920, 1),
          Map.entry(197821, 1),
          Map.entry(195422, 1),
          Map.entry(191823, -1),
          Map.entry(202123, -1),
          Map.entry(198200, -1),
          Map.entry(201900, -1),
          Map.entry(200001, 1),
          Map.entry(208201, 1),
          Map.entry(202603, -1),
          Map.entry(208405, 1));

  private Holidays() {}

  /** The day of a holiday in a year (of a lunar one: in the lunar year of that number), or null. */
  public static LocalDate day(String rule, int year) {
    char kind = rule.charAt(0);
    if (year < 1 || year > 9999) {
      return null;
    }
    return switch (kind) {
      case 'L' -> LunarCalendar.day(year, two(rule, 1), two(rule, 4));
      case 'W' ->
          LocalDate.of(year, two(rule, 1), 1)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(
                      rule.charAt(4) - '0', DayOfWeek.of(rule.charAt(6) - '0')));
      case 'S' -> term(two(rule, 1), year);
      default -> LocalDate.of(year, two(rule, 0), two(rule, 3));
    };
  }

  private static int two(String rule, int at) {
    return (rule.charAt(at) - '0') * 10 + rule.charAt(at + 1) - '0';
  }

  /** Day of a solar term by the usual approximation, good for 1901 to 2099. */
  private static LocalDate term(int index, int year) {
    int y = year % 100;
    double constant = year >= 2000 ? TERMS_21[index] : TERMS_20[index];
    int leaps = index < 4 ? (y - 1) / 4 : y / 4;
    int day = (int) (y * 0.2422 + constant) - leaps + OFF.getOrDefault(year * 100 + index, 0);
    return LocalDate.of(year, index / 2 + 1, Math.max(day, 1));
  }
}
