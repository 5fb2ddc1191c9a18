package hegao.extract.period;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.share.RatioReader;
import hegao.extract.unit.Ranges;
import hegao.extract.unit.UnitScanner;

/** Times of day: 9点30分, 17时, 8:30, 9—12时. */
public final class Clocks {
  private Clocks() {}

  /** Index after the time of day at {@code i} (9点30分, 17时, 8:30), or {@code i}. */
  public static int end(Page p, int i) {
    Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
    if (n == null || n.value() == null || !n.between(0, 24) || n.start() != i) {
      return i;
    }
    int k = n.end();
    int gap = p.at(k) == '-' || p.at(k) == '至' ? Ranges.separator(p, k) : -1;
    Numeral to = gap > 0 ? p.numeral(gap) : null;
    if (to != null
        && to.value() != null
        && to.between(0, 24)
        && p.at(to.end()) == '时'
        && p.at(to.end() + 1) != '间') {
      return to.end() + 1;
    }
    k = Digits.space(p.f, k);
    if (p.at(k) == ':') {
      if (RatioReader.said(p, i)) {
        return i;
      }
      return Digits.arabic(p.at(k + 1)) && Digits.arabic(p.at(k + 2)) ? k + 3 : i;
    }
    if (p.at(k) != '时' && p.at(k) != '点') {
      return i;
    }
    boolean said = p.at(k) == '点' && UnitScanner.said(p, n, k + 1);
    if (said || p.at(k) == '点' && (Digits.power(p.at(k - 1)) > 1)) {
      return i;
    }
    int m = Digits.space(p.f, k + 1);
    Numeral minutes = Digits.starts(p.at(m)) ? p.numeral(m) : null;
    boolean told =
        minutes != null
            && minutes.value() != null
            && minutes.between(0, 59)
            && p.at(Digits.space(p.f, minutes.end())) == '分'
            && p.at(Digits.space(p.f, minutes.end()) + 1) != '之';
    if (!told) {
      return k + 1;
    }
    int end = Digits.space(p.f, minutes.end()) + 1;
    return p.at(end) == '钟' ? end + 1 : end;
  }
}
