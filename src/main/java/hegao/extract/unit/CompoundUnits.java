package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.lexicon.Measures;
import hegao.lexicon.Trie;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;
import java.util.Set;

/** Units over units that the list does not name: 元/立方米, 美元每桶, 元/人·天, 微克/㎡. */
final class CompoundUnits {
  /** What 每 without a slash may go with: 12元每公斤, but not 投入3亿元每年…. */
  private static final Set<String> EACH =
      Set.of(
          "公斤", "吨", "克", "斤", "平方米", "立方米", "平方公里", "公里", "米", "升", "秒", "桶", "千瓦时", "瓦", "亩",
          "盎司");

  private CompoundUnits() {}

  /** The unit that {@code above} begins, or null. */
  static UnitScanner.Found at(Page p, UnitScanner.Found above) {
    int k = above.end();
    if (p.at(k) != '/' && p.at(k) != '每' || p.f[k - 1] == '/') {
      return null;
    }
    Trie.Hit<Measures.Measure> below = unit(p, k + 1);
    if (below == null || p.at(k) == '每' && !EACH.contains(below.value().unit().base())) {
      return null;
    }
    int end = k + 1 + below.length();
    String base = above.base() + "/" + below.value().unit().base();
    Trie.Hit<Measures.Measure> third = p.at(end) == '·' ? unit(p, end + 1) : null;
    if (third != null) {
      base += "·" + third.value().unit().base();
      end += 1 + third.length();
    }
    Unit unit = new Unit(base, Dimension.OTHER, BigDecimal.ONE);
    return new UnitScanner.Found(
        new Measures.Measure(unit, above.measure().factor()), end, false, false);
  }

  private static Trie.Hit<Measures.Measure> unit(Page p, int k) {
    Trie.Hit<Measures.Measure> hit = Measures.WORDS.at(p.f, k);
    boolean cut = hit != null && Digits.letter(p.f[k]) && Digits.letter(p.at(k + hit.length()));
    return cut ? null : hit;
  }
}
