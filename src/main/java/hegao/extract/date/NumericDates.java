package hegao.extract.date;

import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.text.YearMonth;
import java.time.LocalDate;

/** 2025-09-30, 2025/9/30, 2025.9.30, 20250930, 2025.09. */
final class NumericDates {
  private NumericDates() {}

  static When at(Page p, int i) {
    if (!Digits.arabic(p.at(i))
        || Digits.arabic(p.at(i - 1))
        || Digits.letter(p.at(i - 1))
        || p.at(i - 1) == '.') {
      return null;
    }
    int k = run(p, i, 9);
    int digits = k - i;
    if (digits == 8) {
      return compact(p, i);
    }
    char mark = p.at(k);
    if (digits == 4 && (mark == 'Q' || mark == 'H') && number(p, i, k) / 100 == 20) {
      YearScanner.Year year = new YearScanner.Year(number(p, i, k), k, Anchor.WRITTEN, false);
      return YearParts.lettered(p, i, k, year);
    }
    if (digits > 4
        || digits == 3
        || (mark != '-' && mark != '/' && mark != '.' && !(mark == ' ' && p.loose))) {
      return null;
    }
    int second = run(p, k + 1, 5);
    int third = p.at(second) == mark ? run(p, second + 1, 5) : -1;
    if (second == k + 1 || Digits.arabic(p.at(second))) {
      return null;
    }
    int a = number(p, i, k);
    int b = number(p, k + 1, second);
    if (third > second + 1) {
      int c = number(p, second + 1, third);
      boolean tail = p.at(third) == mark || Digits.letter(p.at(third)) || p.at(third) == '%';
      return tail ? null : full(p, i, third, digits, a, b, c, third - second - 1, mark);
    }
    boolean slashedMonth = mark == '/' && digits == 4 && second == k + 3;
    return mark == ' ' || mark == '/' && !slashedMonth
        ? null
        : partial(p, i, k, second, digits, a, b, mark);
  }

  private static When full(
      Page p, int i, int end, int digits, int a, int b, int c, int lastDigits, char mark) {
    if (digits == 4) {
      return valid(a, b, c) ? made(i, end, a, b, c) : null;
    }
    if (digits <= 2 && lastDigits == 4) {
      boolean dayFirst = valid(c, b, a);
      return dayFirst ? made(i, end, c, b, a) : valid(c, a, b) ? made(i, end, c, a, b) : null;
    }
    boolean shortYear =
        p.loose && digits == 2 && mark != ' ' && valid(2000 + a, b, c) && lastDigits <= 2;
    return shortYear ? made(i, end, a > 60 ? 1900 + a : 2000 + a, b, c) : null;
  }

  private static When partial(Page p, int i, int k, int end, int digits, int a, int b, char mark) {
    boolean two = end - k - 1 == 2;
    if (digits == 4
        && a >= 1900
        && a < 2100
        && b >= 1
        && b <= 12
        && two
        && mark != '-'
        && mark != ' ') {
      boolean figure = Digits.han(p.at(end)) && !p.loose || p.at(end) == '%' || UnitLike.at(p, end);
      return figure ? null : When.month(i, end, a, b, Anchor.WRITTEN);
    }
    boolean monthDay = p.loose && digits == 2 && two && mark == '-' && p.alone(i, end);
    if (monthDay && a >= 1 && a <= 12 && b >= 1 && b <= 31 && p.published != null) {
      int year = p.published.getYear();
      return YearMonth.of(year, a).isValidDay(b) ? made(i, end, year, a, b) : null;
    }
    return null;
  }

  private static When compact(Page p, int i) {
    char behind = p.at(i + 8);
    if (Digits.letter(behind)
        || behind == '.'
        || behind == ',' && Digits.arabic(p.at(i + 9))
        || UnitLike.at(p, i + 8)) {
      return null;
    }
    int year = number(p, i, i + 4);
    int month = number(p, i + 4, i + 6);
    int day = number(p, i + 6, i + 8);
    return year >= 1900 && year < 2100 && valid(year, month, day)
        ? made(i, i + 8, year, month, day)
        : null;
  }

  private static boolean valid(int year, int month, int day) {
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && YearMonth.of(year, month).isValidDay(day);
  }

  private static When made(int i, int end, int year, int month, int day) {
    return When.day(i, end, LocalDate.of(year, month, day), Anchor.WRITTEN);
  }

  private static int run(Page p, int i, int most) {
    int k = i;
    while (k < i + most && Digits.arabic(p.at(k))) {
      k++;
    }
    return k;
  }

  private static int number(Page p, int from, int to) {
    int value = 0;
    for (int k = from; k < to; k++) {
      value = value * 10 + p.f[k] - '0';
    }
    return value;
  }

  /** Whether a unit or a scale stands at a place. */
  private static final class UnitLike {
    static boolean at(Page p, int i) {
      char c = p.at(i);
      return Digits.power(c) > 0 || hegao.lexicon.Measures.WORDS.at(p.f, i) != null;
    }
  }
}
