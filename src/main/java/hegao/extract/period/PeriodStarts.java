package hegao.extract.period;

import hegao.extract.calendar.Epochs;
import hegao.extract.calendar.Eras;
import hegao.extract.calendar.PeriodWords;
import hegao.extract.calendar.Plans;
import hegao.extract.calendar.SeasonWords;
import hegao.extract.calendar.Seasons;
import hegao.extract.calendar.SexagenaryYears;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.lexicon.Holidays;
import hegao.lexicon.Trie;
import java.util.List;

/**
 * Tells quickly where no period can start: most characters that begin a feast's name begin none.
 */
public final class PeriodStarts {
  /** Words that a period may start with. */
  private static final List<Trie<?>> WORDS =
      List.of(PeriodWords.WORDS, Holidays.WORDS, Eras.WORDS, Seasons.WORDS, Epochs.WORDS);

  /** First characters of what is read by rule and stands in no list. */
  private static final String RULED = "再接第首倒每翻打榜销魁居唯截周星礼农阴公纪正腊冬今这过最近上往向之前未将此后下头半大暑闰本“\"‘「『";

  private PeriodStarts() {}

  /** Whether a period may start with {@code c}, told by rule. */
  private static boolean ruled(char c) {
    return Digits.starts(c)
        || RULED.indexOf(c) >= 0
        || SexagenaryYears.starts(c)
        || SeasonWords.starts(c);
  }

  /** The characters that a period may start with, told by rule or by a list. */
  public static String initials() {
    StringBuilder initials = new StringBuilder();
    initials.append(Digits.INITIALS).append(RULED);
    initials.append(SexagenaryYears.INITIALS).append(SeasonWords.INITIALS);
    for (Trie<?> words : WORDS) {
      initials.append(words.initials());
    }
    return initials.toString();
  }

  /** Whether a period may start at {@code i}, where a character of either kind stands. */
  public static boolean at(Page p, int i) {
    char c = p.f[i];
    if (Plans.opening(c)) {
      char next = p.at(i + 1);
      return Digits.starts(next) || Holidays.WORDS.starts(next);
    }
    return ruled(c) || listed(p, i);
  }

  private static boolean listed(Page p, int i) {
    for (Trie<?> words : WORDS) {
      if (words.at(p.f, i) != null) {
        return true;
      }
    }
    return false;
  }
}
