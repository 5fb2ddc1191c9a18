package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Measures;

/** 时 and 分 of a stretch of time: 2小时9分18秒, 9分18秒, 8天20时; alone they are clocks and points. */
final class TimedUnits {
  private static final Measures.Measure HOUR = measure("小时");
  private static final Measures.Measure MINUTE = measure("分钟");

  private TimedUnits() {}

  private static Measures.Measure measure(String word) {
    return Measures.WORDS.at(word.toCharArray(), 0).value();
  }

  /** The unit at {@code k} behind {@code numeral}, or null. */
  static UnitScanner.Found at(Page p, Numeral numeral, int k) {
    int start = numeral.start();
    if (p.at(k) == '分' && p.at(k + 1) != '钟' && p.at(k + 1) != '之') {
      boolean minutes = p.word(start - 2, "小时") || seconds(p, k + 1);
      return minutes ? new UnitScanner.Found(MINUTE, k + 1, false, false) : null;
    }
    boolean hours =
        p.at(k) == '时'
            && p.at(start - 1) == '天'
            && Digits.starts(p.at(start - 2))
            && next(p, k + 1);
    return hours ? new UnitScanner.Found(HOUR, k + 1, false, false) : null;
  }

  private static boolean next(Page p, int k) {
    return Digits.starts(p.at(k)) || !Digits.han(p.at(k));
  }

  private static boolean seconds(Page p, int k) {
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    return n != null && n.value() != null && p.at(n.end()) == '秒';
  }
}
