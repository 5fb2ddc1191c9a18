package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Trie;

/** Years counted from the beginning of a reign: 光绪二十四年, 民国三年. */
public final class Eras {
  /** Names of reigns, with their first years. */
  public static final Trie<Integer> WORDS = Trie.list("eras", row -> Integer.valueOf(row[1]));

  private Eras() {}

  static YearScanner.Year at(Page p, int i) {
    Trie.Hit<Integer> hit = WORDS.at(p.f, i);
    if (hit == null) {
      return SexagenaryYears.at(p, i);
    }
    int k = i + hit.length();
    if (p.word(k, "元年")) {
      return new YearScanner.Year(hit.value(), k + 2, hegao.mention.Period.Anchor.CALENDAR, false);
    }
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    boolean year = n != null && n.value() != null && n.between(1, 61) && p.at(n.end()) == '年';
    return year
        ? new YearScanner.Year(
            hit.value() + n.intValue() - 1,
            n.end() + 1,
            hegao.mention.Period.Anchor.CALENDAR,
            false)
        : null;
  }

  /** Index behind 公元前221年, which no calendar here holds; or -1. */
  public static int beforeChrist(Page p, int i) {
    Numeral n = Digits.starts(p.at(i + 3)) ? p.numeral(i + 3) : null;
    return n != null && n.value() != null && p.at(n.end()) == '年' ? n.end() + 1 : -1;
  }
}
