package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Hedge;
import hegao.lexicon.Measures;
import hegao.lexicon.Trie;
import hegao.mention.Unit.Dimension;

/**
 * A hedge beside a number.
 *
 * @param kind what it says, or null without one
 * @param at where the quantity starts with it, or ends with it
 * @param word its length
 */
public record Hedges(Hedge.Kind kind, int at, int word) {
  private static final Hedges NONE = new Hedges(null, -1, 0);

  /** Whether the span of the quantity takes the word in. */
  public boolean extends_() {
    return kind != null && kind != Hedge.Kind.GOVERN;
  }

  /** The hedge before a number that starts at {@code start}. */
  public static Hedges before(Page p, int start, Numeral numeral) {
    int end = start;
    while (end > p.floor && end > start - 3 && p.f[end - 1] == ' ') {
      end--;
    }
    Trie.Hit<Hedge> hit = hegao.lexicon.Hedges.BEFORE.before(p.f, end, p.floor);
    if (hit == null) {
      return NONE;
    }
    int at = end - hit.length();
    if (!means(p, at, hit.length(), numeral)) {
      return NONE;
    }
    return new Hedges(hit.value().kind(), at, hit.length());
  }

  private static boolean means(Page p, int at, int length, Numeral numeral) {
    if (length > 1) {
      return true;
    }
    char before = p.at(at - 1);
    return switch (p.f[at]) {
      case '约' -> "签预合节公条制契违简邀相毁守解集特履失赴缔续纽".indexOf(before) < 0;
      case '近' -> "最附邻靠临亲就新相走拉贴远切迫".indexOf(before) < 0;
      case '破' -> "打侦冲识爆击".indexOf(before) < 0;
      case '过' ->
          numeral.level()
              || "已均早达".indexOf(before) >= 0
              || (p.loose && !Digits.han(before))
              || before == '比';
      case '上' ->
          numeral.level()
              || p.word(numeral.start(), "百")
              || p.word(numeral.start(), "千")
              || p.word(numeral.start(), "万");
      case '超' -> before != '反';
      default -> true;
    };
  }

  /** The hedge behind a number or its unit that ends at {@code end}; null without one. */
  public static Hedges behind(Page p, int end, Measures.Measure measure) {
    int k = Digits.space(p.f, end);
    int from = k;
    if (p.word(k, "(含)") || p.word(k, "(不含)")) {
      k += p.word(k, "(含)") ? 3 : 4;
    }
    Trie.Hit<Hedge> hit = hegao.lexicon.Hedges.BEHIND.at(p.f, k);
    if (hit == null || (k > end && hit.length() == 1)) {
      return null;
    }
    int to = k + hit.length();
    char next = p.at(to);
    boolean good =
        switch (p.f[k]) {
          case '多' ->
              hit.length() > 1
                  || "数样元功吨边重方党年种个次层维地所功云点".indexOf(next) < 0
                  || time(measure) && "".indexOf(next) >= 0;
          case '余' -> hit.length() > 1 && from == end || hit.length() == 1 && time(measure);
          case '许' -> "可多诺久愿".indexOf(next) < 0;
          case '左' -> "两手侧岸".indexOf(next) < 0;
          case '前' -> true;
          default -> true;
        };
    return good ? new Hedges(hit.value().kind(), to, hit.length()) : null;
  }

  private static boolean time(Measures.Measure measure) {
    return measure != null && measure.unit().dimension() == Dimension.TIME;
  }
}
