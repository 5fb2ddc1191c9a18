package hegao.extract.rank;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;
import hegao.lexicon.Measures;
import hegao.lexicon.Trie;
import hegao.mention.Ordinal;
import hegao.text.Span;

/** 第三, 第十三场, 首批. */
public final class OrdinalReader {
  private static final String[] COUNTERS = {
    "阶段", "梯队", "方阵", "次会议", "产业", "极", "大", "年", "期", "代", "步", "号", "回", "刃", "世", "天", "月", "周",
    "线", "点"
  };
  private static final String FIRSTS = "个家批次届套台款座条艘架部例站轮位场单枚颗只支期季列处所项辆班趟宗起首笔本份张片幅口名";

  private OrdinalReader() {}

  /** Reads a place in an order at {@code i}: the index after it, or -1. */
  public static int read(Page p, int i) {
    return p.at(i) == '首' ? first(p, i) : numbered(p, i);
  }

  private static int numbered(Page p, int i) {
    boolean last = p.at(i) == '倒';
    int at = last ? i + 3 : i + 1;
    if (last && !p.word(i, "倒数第")) {
      return -1;
    }
    at = Digits.space(p.f, at);
    Numeral n = p.numeral(at);
    if (n == null
        || n.value() == null
        || n.value().signum() < 0
        || n.level()
        || n.value().precision() > 18
        || n.value().stripTrailingZeros().scale() > 0) {
      return -1;
    }
    int end = counter(p, n);
    long value = last ? -n.value().longValue() : n.value().longValue();
    p.numerals.add(n);
    p.add(new Ordinal(new Span(i, end), value, p.text.substring(n.end(), end)), "序数");
    return end;
  }

  private static int counter(Page p, Numeral n) {
    if (p.loose && p.alone(n.start() - 1, n.end())) {
      return n.end();
    }
    for (String word : COUNTERS) {
      if (p.word(n.end(), word)) {
        return n.end() + word.length();
      }
    }
    Trie.Hit<Measures.Measure> hit = Measures.WORDS.at(p.f, n.end());
    boolean classifier =
        hit != null
            && hit.value().unit().dimension() == hegao.mention.Unit.Dimension.COUNT
            && UnitScanner.behind(p, n) != null;
    return classifier ? n.end() + hit.length() : n.end();
  }

  private static int first(Page p, int i) {
    char c = p.at(i + 1);
    if (FIRSTS.indexOf(c) < 0 || c == '都') {
      return -1;
    }
    char next = p.at(i + 2);
    boolean otherWord =
        (c == '位' || c == '席' || c == '部' && next == '门') || c == '站' && next != '在' && false;
    if (otherWord) {
      return -1;
    }
    p.add(new Ordinal(new Span(i, i + 2), 1, p.text.substring(i + 1, i + 2)), "序数");
    return i + 2;
  }
}
