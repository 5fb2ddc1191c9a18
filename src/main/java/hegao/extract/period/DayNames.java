package hegao.extract.period;

import hegao.extract.Extractor;
import hegao.extract.calendar.Weekdays;
import hegao.extract.page.Page;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days of the week printed right behind a date: 5月6日（星期三）, 2025年9月30日 星期二. */
public final class DayNames {
  /** A date without a year may mean the one before or the one to come, up to so far away. */
  private static final int REACH = 250;

  private static final String AFTER = "上中下早晚凌夜清傍午的起至到—-、，,。；;）)】」 ";

  private DayNames() {}

  /**
   * A date with its day of the week.
   *
   * @param date where the date stands, the day of the week left out
   * @param day the date itself
   * @param written the day of the week that is printed
   */
  public record Named(Period date, LocalDate day, DayOfWeek written) {}

  /**
   * The dates with a day of the week behind them, in order.
   *
   * @param text any text
   * @param mentions what {@link Extractor#read} found in it
   * @param publishedOrNull publication date; without it only dates written with their year count
   */
  public static List<Named> behind(String text, List<Mention> mentions, LocalDate publishedOrNull) {
    List<Named> named = new ArrayList<>();
    Page page = null;
    for (Mention mention : mentions) {
      if (!(mention instanceof Period date) || !single(date)) {
        continue;
      }
      int k = opening(text, date.span().end());
      if (k >= text.length() || "星周礼".indexOf(text.charAt(k)) < 0) {
        continue;
      }
      page = page == null ? new Page(text, publishedOrNull, false) : page;
      Weekdays.Name name = Weekdays.at(page, k);
      if (name != null && ends(text, k, name.end())) {
        day(date, name.day(), publishedOrNull)
            .ifPresent(d -> named.add(new Named(date, d, name.day())));
      }
    }
    return named;
  }

  private static boolean single(Period date) {
    return date.grain() == Period.Grain.DAY && date.end().equals(date.start());
  }

  private static int opening(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 4 && " \u3000\t\n（(，,".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** 周一鸣 is a name: 周 needs a mark or a word of time behind its day. */
  private static boolean ends(String text, int from, int end) {
    return text.charAt(from) != '周'
        || end >= text.length()
        || AFTER.indexOf(text.charAt(end)) >= 0
        || !Character.isLetter(text.charAt(end));
  }

  /**
   * The day meant: of a date without a year, the one near publication that fits if there is one.
   */
  private static Optional<LocalDate> day(Period date, DayOfWeek written, LocalDate published) {
    LocalDate read = date.end();
    if (date.anchor() == Anchor.WRITTEN) {
      return Optional.of(read);
    }
    if (published == null) {
      return Optional.empty();
    }
    for (LocalDate other : List.of(read, read.plusYears(1), read.minusYears(1))) {
      boolean near = Math.abs(ChronoUnit.DAYS.between(other, published)) <= REACH;
      if (near && other.getDayOfWeek() == written) {
        return Optional.of(other);
      }
    }
    return Optional.of(read);
  }
}
