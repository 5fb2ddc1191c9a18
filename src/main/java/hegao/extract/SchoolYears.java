package hegao.extract;

import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Years that begin in autumn or are named by what counts them: 2024—2025学年, 2024/25赛季, 2025财年. */
final class SchoolYears {
  private static final String[] SPLIT = {"学年度", "学年", "赛季", "雪季", "榨季", "冰雪季", "采暖季", "供暖季", "年度"};
  private static final String[] PLAIN = {"财政年度", "会计年度", "财年"};

  private SchoolYears() {}

  /** The year at {@code i}, or null. */
  static When at(Page p, int i) {
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
    } else {
      for (String word : PLAIN) {
        if (p.word(k, word)) {
          return When.year(i, k + word.length(), year, Anchor.WRITTEN);
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
