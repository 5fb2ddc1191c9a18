package hegao.extract;

import hegao.mention.Period.Anchor;

/** Seasons of a year told in one word: 今夏, 去冬, 明春. */
final class SeasonWords {
  private SeasonWords() {}

  static boolean starts(char c) {
    return "今去明".indexOf(c) >= 0;
  }

  /** The season at {@code i}, or null. */
  static When at(Page p, int i) {
    int shift = "去今明".indexOf(p.at(i)) - 1;
    boolean said =
        shift >= -1 && "春夏秋冬".indexOf(p.at(i + 1)) >= 0 && "粮收种播季天节联晚播茶果菜".indexOf(p.at(i + 2)) < 0;
    if (!said || p.published == null) {
      return null;
    }
    int year = p.published.getYear() + shift;
    boolean winter = p.at(i + 1) == '冬' && shift <= 0 && p.published.getMonthValue() <= 2;
    YearScanner.Year told =
        new YearScanner.Year(winter ? year - 1 : year, i + 1, Anchor.PUBLICATION, true);
    return YearParts.season(p, i, i + 1, i + 2, told);
  }
}
