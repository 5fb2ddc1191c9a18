package hegao.extract.date;

import hegao.extract.calendar.Future;
import hegao.extract.calendar.PeriodWords;
import hegao.extract.calendar.SeasonWords;
import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.LocalDate;

/** Parts of a year: quarters, halves, first months, beginning and end. */
final class YearParts {
  private YearParts() {}

  /** The part at {@code k} of the year read before; null year: the nearest past one. */
  static When at(Page p, int i, int k, YearScanner.Year year) {
    When quarter = quarter(p, i, k, year);
    if (quarter != null) {
      return quarter;
    }
    When weeks = YearWeeks.at(p, i, k, year);
    if (weeks != null) {
      return weeks;
    }
    When words = words(p, i, k, year);
    return words != null ? words : FirstMonths.at(p, i, k, year);
  }

  private static int year(Page p, YearScanner.Year told, int lastMonth) {
    if (told != null) {
      return told.year();
    }
    if (p.published == null) {
      return 0;
    }
    int y = p.published.getYear();
    return lastMonth > p.published.getMonthValue() + 3 ? y - 1 : y;
  }

  private static Anchor anchor(YearScanner.Year told) {
    return told == null ? Anchor.PUBLICATION : told.anchor();
  }

  static When months(
      Page p, int i, int end, YearScanner.Year told, int first, int last, Grain grain) {
    int y = year(p, told, last);
    return y == 0
        ? When.unknown(i, end, grain)
        : new When(
            i,
            end,
            y,
            0,
            0,
            LocalDate.of(y, first, 1),
            YearMonth.of(y, last).atEndOfMonth(),
            grain,
            anchor(told));
  }

  /** 一季度, 第一季度, 首季, 前三季度, 四季度初. */
  private static When quarter(Page p, int i, int k, YearScanner.Year told) {
    if (told != null && (p.at(k) == 'Q' || p.at(k) == 'H')) {
      return lettered(p, i, k, told);
    }
    boolean first = p.word(k, "首季");
    boolean late = p.at(k) == '后' && told != null;
    boolean upTo = p.at(k) == '前' || late;
    int at = p.at(k) == '第' || upTo ? k + 1 : k;
    Numeral n = Digits.starts(p.at(at)) ? p.numeral(at) : null;
    NumberRanges.Pair pair = upTo ? null : NumberRanges.quarters(p, at);
    if (pair != null) {
      boolean said = p.word(pair.end(), "季度") && pair.low() < pair.high();
      return said
          ? months(p, i, pair.end() + 2, told, pair.low() * 3 - 2, pair.high() * 3, Grain.MONTHS)
          : null;
    }
    boolean counted = n != null && n.value() != null && n.between(1, 4);
    int end =
        first
            ? k + 2
            : counted && p.at(n.end()) == '个' && upTo ? n.end() + 2 : counted ? n.end() + 1 : -1;
    if (end < 0 || p.at(end - 1) != '季' || !first && p.at(end) == '节') {
      return null;
    }
    end = p.at(end) == '度' ? end + 1 : end;
    boolean plain = p.f[end - 1] == '季' && told == null && !first;
    if (plain && (p.at(k) == '第' && !p.loose || Digits.han(p.at(end)))) {
      return null;
    }
    int q = first ? 1 : n.intValue();
    if (upTo) {
      return months(p, i, end, told, late ? 13 - q * 3 : 1, late ? 12 : q * 3, Grain.MONTHS);
    }
    char edge = p.at(end);
    if (edge == '初' || edge == '末' || edge == '底') {
      int m = edge == '初' ? q * 3 - 2 : q * 3;
      return months(p, i, end + 1, told, m, m, Grain.MONTH);
    }
    return months(p, i, end, told, q * 3 - 2, q * 3, Grain.QUARTER);
  }

  /** 2025年Q3, 2025H1. */
  static When lettered(Page p, int i, int k, YearScanner.Year told) {
    int n = p.at(k + 1) - '0';
    char next = p.at(k + 2);
    int most = p.at(k) == 'Q' ? 4 : 2;
    if (n < 1 || n > most || Digits.arabic(next) || Digits.letter(next) || told.year() == 0) {
      return null;
    }
    int length = 12 / most;
    Grain grain = most == 4 ? Grain.QUARTER : Grain.HALF_YEAR;
    return months(p, i, k + 2, told, n * length - length + 1, n * length, grain);
  }

  private static When words(Page p, int i, int k, YearScanner.Year told) {
    String code = PeriodWords.code(p, k);
    int end = code == null ? k : k + PeriodWords.length(p, k);
    if (code == null && told != null) {
      char c = p.at(k);
      boolean joined = k == told.end();
      char next = p.at(k + 1);
      code =
          !joined
              ? null
              : c == '底' || c == '末' && next != '代'
                  ? "YEND"
                  : c == '初' && next != '中' && next != '始'
                      ? "YBEG"
                      : c == '中' && (next == ',' || next == '，')
                          ? "YMID"
                          : c == '内' && "部地容外陆涵需销购".indexOf(next) < 0 ? "YIN" : null;
      end = k + 1;
    }
    if (code == null) {
      return SeasonWords.ofYear(p, i, k, told);
    }
    switch (code) {
      case "H1":
        return half(p, i, end, told, 1);
      case "H2":
        return half(p, i, end, told, 7);
      case "YEND":
        return yearEnd(p, i, end, told);
      case "YBEG":
        return months(p, i, end, told, 1, 2, Grain.MONTHS);
      case "YMID":
        return told != null && told.year() > 0 ? months(p, i, end, told, 6, 7, Grain.MONTHS) : null;
      case "YIN":
        return told != null || p.published == null
            ? (told == null || told.year() == 0
                ? When.unknown(i, end, Grain.YEAR)
                : When.year(i, end, told.year(), told.anchor()))
            : When.year(i, end, p.published.getYear(), Anchor.PUBLICATION);
      default:
        return null;
    }
  }

  /** 上半年, 下半年: without a year, of the year of publication once it has begun or is to come. */
  private static When half(Page p, int i, int end, YearScanner.Year told, int first) {
    YearScanner.Year year = told;
    if (told == null && p.published != null) {
      boolean begun = first <= p.published.getMonthValue() || Future.hinted(p, i);
      int y = begun ? p.published.getYear() : p.published.getYear() - 1;
      year = new YearScanner.Year(y, i, Anchor.PUBLICATION, true);
    }
    if ("末底".indexOf(p.at(end)) >= 0 && "尾线".indexOf(p.at(end + 1)) < 0) {
      return months(p, i, end + 1, year, first + 5, first + 5, Grain.MONTH);
    }
    return months(p, i, end, year, first, first + 5, Grain.HALF_YEAR);
  }

  private static When yearEnd(Page p, int i, int end, YearScanner.Year told) {
    int y = told == null ? (p.published == null ? 0 : p.published.getYear()) : told.year();
    if (y == 0) {
      return When.unknown(i, end, Grain.OTHER);
    }
    LocalDate last = LocalDate.of(y, 12, 31);
    LocalDate from = p.loose ? LocalDate.of(y, 11, 1) : null;
    return new When(i, end, y, 0, 0, from, last, p.loose ? Grain.MONTHS : Grain.DAY, anchor(told));
  }
}
