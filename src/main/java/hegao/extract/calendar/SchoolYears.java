package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Years that begin in autumn or are named by what counts them: 2024—2025学年, 2024/25赛季, 2025财年. */
public final class SchoolYears {
  private static final String[] SPLIT = {"学年度", "学年", "赛季", "雪季", "榨季", "冰雪季", "采暖季", "供暖季", "年度"};
  private static final String BUSINESS = "财年";
  private static final String[] PLAIN = {"财政年度", "会计年度", "财年"};

  private SchoolYears() {}

  /** Index behind 第二季度, 上半年 of a business year, whose months only the company knows; or k. */
  private static int quarter(Page p, int k) {
    if (p.word(k, "上半年") || p.word(k, "下半年")) {
      return k + 3;
    }
    int at = p.at(k) == '第' ? k + 1 : k;
    boolean counted = Digits.chinese(p.at(at)) > 0 && p.word(at + 1, "季度");
    return counted ? at + 3 : k;
  }

  /** The year at {@code i}, or null. */
  public static When at(Page p, int i) {
    Numeral n = Digits.arabic(p.at(i)) && !Digits.arabic(p.at(i - 1)) ? p.numeral(i) : null;
    if (n == null || n.value() == null || n.length() != 4 || !n.between(1900, 2100)) {
      return null;
    }
    int year = n.intValue();
    int k = n.end();
    if (p.at(k) == '/' || p.at(k) == '-') {
      while (p.at(k) == '/' || p.at(k) == '-') {
        k++;
      }
      Numeral second = Digits.arabic(p.at(k)) ? p.numeral(k) : null;
      boolean next =
          second != null
              && second.value() != null
              && (second.between(year + 1, year + 1)
                  || second.length() == 2 && second.between((year + 1) % 100, (year + 1) % 100));
      if (!next) {
        return null;
      }
      k = second.end();
      if (p.word(k, BUSINESS)) {
        return When.unknown(i, k + BUSINESS.length(), Grain.YEAR);
      }
    } else {
      for (String word : PLAIN) {
        if (p.word(k, word)) {
          int end = k + word.length();
          int part = quarter(p, end);
          return part > end
              ? When.unknown(i, part, Grain.QUARTER)
              : When.year(i, end, year, Anchor.WRITTEN);
        }
      }
    }
    for (String word : SPLIT) {
      if (p.word(k, word)) {
        int month = word.startsWith("学") ? 9 : 7;
        LocalDate from = LocalDate.of(year, month, 1);
        return new When(
            i,
            k + word.length(),
            year,
            0,
            0,
            from,
            from.plusYears(1).minusDays(1),
            Grain.OTHER,
            Anchor.WRITTEN);
      }
    }
    return null;
  }
}
