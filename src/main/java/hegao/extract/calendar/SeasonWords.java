package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.lexicon.Holidays;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Seasons of a year, in one word or behind it: 今夏, 去冬, 明春, 2025年春季. */
public final class SeasonWords {
  /** What is called by a season and lasts longer or shorter. */
  private static final String[] NAMED = {
    "征兵", "招聘", "招生", "学期", "开学", "班", "运动会", "糖酒会", "交易会", "广交会", "航季", "时装周", "攻势", "联赛"
  };

  /** The characters that such words start with. */
  public static final String INITIALS = "今去明";

  private SeasonWords() {}

  /** Whether such a word may start with it. */
  public static boolean starts(char c) {
    return INITIALS.indexOf(c) >= 0;
  }

  /** The season at {@code i}, or null. */
  public static When at(Page p, int i) {
    int shift = "去今明".indexOf(p.at(i)) - 1;
    boolean said =
        shift >= -1 && "春夏秋冬".indexOf(p.at(i + 1)) >= 0 && "粮收种播季天节联晚播茶果菜".indexOf(p.at(i + 2)) < 0;
    if (!said || p.published == null) {
      return null;
    }
    if (p.word(i, "今冬明春") || p.word(i, "去冬今春")) {
      return winterAndSpring(p, i);
    }
    int year = p.published.getYear() + shift;
    boolean winter = p.at(i + 1) == '冬' && shift <= 0 && p.published.getMonthValue() <= 2;
    YearScanner.Year told =
        new YearScanner.Year(winter ? year - 1 : year, i + 1, Anchor.PUBLICATION, true);
    return season(p, i, i + 1, i + 2, told);
  }

  /** 今冬明春, 去冬今春: from the winter, now or last, to the spring after it. */
  private static When winterAndSpring(Page p, int i) {
    boolean begun = p.published.getMonthValue() <= 5 || p.at(i) == '去';
    int year = p.published.getYear() - (begun ? 1 : 0);
    LocalDate from = Holidays.day("S20", year);
    LocalDate to = Holidays.day("S08", year + 1).minusDays(1);
    return new When(i, i + 4, 0, 0, 0, from, to, Grain.OTHER, Anchor.PUBLICATION);
  }

  /** 2025年〔春季〕, 去年〔夏天〕: the season at {@code k} of the year told before it, or null. */
  public static When ofYear(Page p, int i, int k, YearScanner.Year told) {
    int at = "春夏秋冬".indexOf(p.at(k));
    boolean word = p.at(k + 1) == '季' || p.at(k + 1) == '天';
    boolean said =
        at >= 0
            && told != null
            && told.year() > 0
            && (word && !named(p, k + 2) || k == told.end() && !Digits.han(p.at(k + 1)));
    if (!said) {
      return null;
    }
    return season(p, i, k, word ? k + 2 : k + 1, told);
  }

  /** 2025年春季〔征兵〕: the season is part of a name. */
  private static boolean named(Page p, int k) {
    for (String word : NAMED) {
      if (p.word(k, word)) {
        return !p.loose;
      }
    }
    return false;
  }

  /** The season named at {@code k}, up to {@code end}. */
  private static When season(Page p, int i, int k, int end, YearScanner.Year told) {
    int at = "春夏秋冬".indexOf(p.at(k));
    LocalDate from = Holidays.day("S" + two(at * 6 + 2), told.year());
    LocalDate to =
        Holidays.day("S" + two((at * 6 + 8) % 24), at == 3 ? told.year() + 1 : told.year());
    return new When(i, end, told.year(), 0, 0, from, to.minusDays(1), Grain.OTHER, told.anchor());
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
