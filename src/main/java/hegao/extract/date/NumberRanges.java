package hegao.extract.date;

import hegao.extract.calendar.Future;
import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.Ranges;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.LocalDate;

/** Ranges that name their unit once: 2022—2025年, 1—7月, 4月12—19日. */
final class NumberRanges {
  /** Two numbers and the index of what stands behind. */
  record Pair(int low, int high, Numeral first, int end) {}

  private NumberRanges() {}

  /** The two numbers at {@code k} that name their unit once, or null. */
  static Pair pair(Page p, int k, int least, int most) {
    Numeral a = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (a == null || a.value() == null || a.start() != k || Digits.letter(p.at(k - 1))) {
      return null;
    }
    if (!a.between(least, most)) {
      return consecutive(a, least, most);
    }
    int from = a.end();
    boolean list = p.at(from) == '、';
    int gap = list && Digits.starts(p.at(from + 1)) ? from + 1 : Ranges.separator(p, from);
    Numeral b = gap < 0 ? null : p.numeral(gap);
    if (b == null
        || b.value() == null
        || !b.between(0, most)
        || b.intValue() < 1
        || list && b.intValue() != a.intValue() + 1) {
      return null;
    }
    Numeral last = b;
    while (list && p.at(last.end()) == '、' && Digits.starts(p.at(last.end() + 1))) {
      Numeral next = p.numeral(last.end() + 1);
      if (next == null
          || next.value() == null
          || !next.between(last.intValue() + 1, last.intValue() + 1)) {
        break;
      }
      last = next;
    }
    return new Pair(a.intValue(), last.intValue(), a, Digits.space(p.f, last.end()));
  }

  /** Quarters of a year: 一、二季度, 第一、第二季度. */
  static Pair quarters(Page p, int k) {
    Numeral a = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    boolean named = a != null && p.at(k - 1) == '第' && "、和".indexOf(p.at(a.end())) >= 0;
    Numeral b = named && p.at(a.end() + 1) == '第' ? p.numeral(a.end() + 2) : null;
    boolean two =
        b != null && a.value() != null && b.value() != null && a.between(1, 4) && b.between(1, 4);
    return two ? new Pair(a.intValue(), b.intValue(), a, b.end()) : pair(p, k, 1, 4);
  }

  /** 七八月: two digits side by side, one apart. */
  private static Pair consecutive(Numeral pair, int least, int most) {
    boolean apart =
        pair.top() != null
            && pair.form() == Numeral.Form.DIGITS
            && pair.more() == null
            && pair.top().subtract(pair.value()).compareTo(java.math.BigDecimal.ONE) == 0
            && pair.value().intValue() >= least
            && pair.top().intValue() <= most;
    return apart ? new Pair(pair.intValue(), pair.top().intValue(), pair, pair.end()) : null;
  }

  /** Months of a year: 1—7月, 今年1至2月份. */
  static When months(Page p, int i, int k, YearScanner.Year told) {
    Pair pair = pair(p, k, 1, 12);
    if (pair == null || p.at(pair.end()) != '月') {
      return null;
    }
    int end = p.at(pair.end() + 1) == '份' ? pair.end() + 2 : pair.end() + 1;
    int last = pair.high();
    if (Digits.starts(p.at(end))
        && MonthParts.at(p, When.month(i, end, 0, last, Anchor.WRITTEN), end).day() > 0) {
      return null;
    }
    int year =
        told != null
            ? told.year()
            : p.published == null ? 0 : YearScanner.nearestPast(p.published, last, 0);
    Anchor anchor = told == null ? Anchor.PUBLICATION : told.anchor();
    if (year == 0) {
      return new When(i, end, 0, last, 0, null, null, Grain.MONTHS, anchor);
    }
    int first = pair.low() > last ? year - 1 : year;
    return new When(
        i,
        end,
        year,
        last,
        0,
        LocalDate.of(first, pair.low(), 1),
        YearMonth.of(year, last).atEndOfMonth(),
        Grain.MONTHS,
        anchor);
  }

  /** Days of a month: 12—19日, 9至12日. */
  static When days(Page p, When month, int k) {
    Pair pair = pair(p, k, 1, 31);
    if (pair == null
        || p.at(pair.end()) != '日' && p.at(pair.end()) != '号'
        || pair.high() <= pair.low()) {
      return null;
    }
    int end = pair.end() + 1;
    if (month.year() == 0) {
      return new When(
          month.start(), end, 0, month.month(), 0, null, null, Grain.DAY, month.anchor());
    }
    YearMonth m = YearMonth.of(month.year(), month.month());
    if (!m.isValidDay(pair.high())) {
      return null;
    }
    return new When(
        month.start(),
        end,
        month.year(),
        month.month(),
        0,
        m.atDay(pair.low()),
        m.atDay(pair.high()),
        Grain.DAY,
        month.anchor());
  }

  /** Years: 2022—2025年, 2020至2025年. */
  static When years(Page p, int i) {
    Pair pair = pair(p, i, 1000, 2999);
    if (pair == null || pair.first().length() != 4 || p.at(pair.end()) != '年') {
      return null;
    }
    int high = pair.high() < 100 ? pair.low() / 100 * 100 + pair.high() : pair.high();
    if (high <= pair.low() || high > 2999) {
      return null;
    }
    int k = pair.end() + 1;
    Numeral month = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    boolean dated = month != null && month.value() != null && p.at(month.end()) == '月';
    return dated
        ? null
        : new When(
            i,
            k,
            high,
            0,
            0,
            LocalDate.of(pair.low(), 1, 1),
            LocalDate.of(high, 12, 31),
            Grain.YEARS,
            Anchor.WRITTEN);
  }

  /** Bare days 24—26日 of the month of the publication date or of a range before. */
  static When bareDays(Page p, int i) {
    Pair pair = pair(p, i, 1, 31);
    if (pair == null
        || p.at(pair.end()) != '日'
        || pair.high() <= pair.low()
        || p.published == null) {
      return null;
    }
    YearMonth m = YearMonth.from(p.published);
    m = pair.high() <= p.published.getDayOfMonth() || Future.hinted(p, i) ? m : m.minusMonths(1);
    return days(p, When.month(i, i, m.year(), m.month(), Anchor.PUBLICATION), i);
  }
}
