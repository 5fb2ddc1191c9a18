package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Holidays;
import hegao.mention.Period.Anchor;
import java.time.LocalDate;

/** The year of a date: 2025年, 二〇二五年, 15年, 今年, 同年. */
public final class YearScanner {
  /**
   * A year.
   *
   * @param year 0 when it cannot be known
   * @param end index after it
   * @param anchor how it was found
   * @param relative whether told by a word such as 今年
   */
  public record Year(int year, int end, Anchor anchor, boolean relative) {}

  private YearScanner() {}

  static Year at(Page p, int i) {
    return at(p, i, null);
  }

  /**
   * The year at {@code i}, or null.
   *
   * @param first the date before in a range, which 次年 follows; null without
   */
  public static Year at(Page p, int i, When first) {
    Year worded = worded(p, i, first);
    if (worded != null) {
      return worded;
    }
    Year era = Eras.at(p, i);
    return era != null ? era : numbered(p, i);
  }

  private static Year worded(Page p, int i, When first) {
    String code = PeriodWords.code(p, i);
    if (code == null
        || code.charAt(0) != 'Y'
        || code.length() < 2
        || Character.isLetter(code.charAt(1)) && code.charAt(1) != 'C') {
      return null;
    }
    int end = i + PeriodWords.length(p, i);
    if ("龄货味轻代夜糕画".indexOf(p.at(end)) >= 0) {
      return null;
    }
    if (code.charAt(1) == 'C') {
      int shift = code.length() > 2 ? 1 : 0;
      int year = p.last == null ? 0 : p.last.end().getYear() + shift;
      year = first != null && first.year() > 0 ? first.year() + shift : year;
      if (year == 0 && shift == 1 && p.loose && p.published != null) {
        year = p.published.getYear() + 1;
      }
      return year == 0 && !p.loose ? null : new Year(year, end, Anchor.CONTEXT, true);
    }
    int year =
        p.published == null ? 0 : p.published.getYear() + Integer.parseInt(code.substring(1));
    return new Year(year, end, Anchor.PUBLICATION, true);
  }

  private static Year numbered(Page p, int i) {
    if (p.word(i, "公元") || p.word(i, "纪元")) {
      return ofEra(p, i + 2);
    }
    if (!Digits.starts(p.at(i))) {
      return null;
    }
    Numeral n = p.numeral(i);
    if (n == null || n.value() == null || n.start() != i) {
      return null;
    }
    int k = Digits.space(p.f, n.end());
    if (p.at(k) != '年' || k > n.end() + 1) {
      return Seasons.bareYear(p, n, k);
    }
    int year = value(p, n, k + 1);
    return year == 0 ? null : new Year(year, k + 1, Anchor.WRITTEN, false);
  }

  /** 公元618年: any year behind the word. */
  private static Year ofEra(Page p, int i) {
    Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
    boolean year = n != null && n.value() != null && n.start() == i && p.at(n.end()) == '年';
    return year && n.between(1, 2999) && n.value().scale() <= 0
        ? new Year(n.intValue(), n.end() + 1, Anchor.WRITTEN, false)
        : null;
  }

  private static int value(Page p, Numeral n, int behind) {
    if (!n.between(0, 9999) || n.value().signum() < 0 || Digits.letter(p.at(n.start() - 1))) {
      return 0;
    }
    int v = n.intValue();
    int digits = n.length();
    boolean row =
        n.form() == Numeral.Form.ARABIC && digits <= 4 && p.at(n.start() + 1) != ','
            || n.form() == Numeral.Form.DIGITS && digits > 1 && n.top() == null;
    char next = p.at(behind);
    if (apart(p, n)) {
      return v >= 1900 && v <= 2100 ? v : 0;
    }
    if (digits == 4 && stretch(p, n.start(), behind)) {
      return 0;
    }
    if (row && (digits == 4 || digits == 3 && n.form() == Numeral.Form.DIGITS && p.loose)) {
      return v >= 1000 && v <= 2999 || p.loose && v > 0 ? v : 0;
    }
    if (n.form() == Numeral.Form.CHINESE && v >= 1900 && v <= 2100 && next != '的') {
      return v;
    }
    return row && digits == 2 && shortYear(p, n, behind) ? v + (v > pivot(p) ? 1900 : 2000) : 0;
  }

  /** 近1600年历史, 距今3000年: as many years, not the year of that number. */
  private static boolean stretch(Page p, int start, int behind) {
    char before = p.at(start - 1);
    if (before == '近' || before == '逾' || p.word(start - 2, "距今")) {
      return true;
    }
    int k = p.at(behind) == '的' ? behind + 1 : behind;
    boolean past = p.word(k, "历史") && "新最性上".indexOf(p.at(k + 2)) < 0;
    return "有着约超过了经余达".indexOf(before) >= 0
        && (past || p.word(k, "文明") || p.word(behind, "之久") || p.word(k, "建城史"));
  }

  /** 2 0 2 5年: four digits with a space between each. */
  private static boolean apart(Page p, Numeral n) {
    if (n.form() != Numeral.Form.ARABIC || n.length() != 7) {
      return false;
    }
    for (int k = n.start(); k < n.end(); k++) {
      boolean digit = (k - n.start()) % 2 == 0;
      if (digit ? !Digits.arabic(p.f[k]) : p.f[k] != ' ') {
        return false;
      }
    }
    return true;
  }

  private static int pivot(Page p) {
    int now = p.published == null ? 2026 : p.published.getYear();
    return Math.max(now, 2000) % 100 + 10;
  }

  /** Whether two digits and 年 are a year and no stretch of years. */
  private static boolean shortYear(Page p, Numeral n, int behind) {
    char first = p.f[n.start()];
    if (first == '0' || first == '零' || first == '〇') {
      return true;
    }
    char next = p.at(behind);
    int k = Digits.space(p.f, behind);
    Numeral month = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    boolean dated =
        month != null
            && month.between(1, 12)
            && (p.at(month.end()) == '月' || p.at(month.end()) == '季' && month.intValue() <= 4);
    boolean quarter =
        p.word(behind, "第") && p.loose
            || next == '底'
            || p.word(behind, "春节")
            || p.loose
                && (Holidays.WORDS.at(p.f, behind) != null
                    || next == '首'
                    || p.word(behind, "以前")
                    || p.word(behind, "以后"));
    return dated || quarter || p.loose && p.alone(n.start(), behind);
  }

  /** The year of the last {@code month} at or before the publication date. */
  public static int nearestPast(LocalDate published, int month, int day) {
    int year = published.getYear();
    boolean past =
        month < published.getMonthValue()
            || month == published.getMonthValue() && (day == 0 || day <= published.getDayOfMonth());
    return past ? year : year - 1;
  }
}
