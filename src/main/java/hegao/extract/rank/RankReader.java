package hegao.extract.rank;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Bound;
import hegao.mention.Rank;
import hegao.text.Span;

/** Places in a ranking: 位列全国第三, 居首位, 榜首, 前十, and the weak ones 首个, 唯一, 最大. */
public final class RankReader {
  private static final String[] VERBS = {
    "位列", "位居", "跃居", "跃升至", "跃升到", "升至", "升到", "跃至", "降至", "跌至", "排名", "排在", "排列", "排", "名列", "列",
    "居", "占据", "跻身", "进入", "进位至", "前移至", "稳居", "夺得", "获得", "摘得", "获", "位次", "晋级"
  };
  private static final String[] FIELDS = {
    "全国", "全球", "世界", "西部", "中部", "东部", "全市", "全省", "全区", "全县", "国内", "亚洲", "行业", "城市", "国家", "省份",
    "省市", "地区", "中国", "我国", "同类", "产业", "城区"
  };
  private static final String[] TOPS = {"榜首", "销冠", "之首", "首位", "头名", "魁首", "第一方阵", "第一梯队", "第一名"};
  private static final String WEAK = "个家批条座款台套支只艘架颗枚部例项辆所本张列份店";
  private static final String MOST = "大高多长快早强低小少深远";
  private static final String[] NOT_MOST = {
    "最大限度", "最大化", "最大程度", "最高检", "最高法", "最高人民", "最大公约", "最大努力", "最大诚意", "最大化地", "最高气温", "最低气温",
    "最高温", "最低温", "最高法院", "最低生活", "最低工资", "最后", "最早", "最小化", "最多跑", "最低价", "最大值", "最小值", "最高价",
    "最高可", "最高奖", "最高补", "最高不", "最高额", "最低限", "最大公", "最多可", "最低消"
  };

  private RankReader() {}

  /** Reads a place in a ranking at {@code i}: the index after it, or -1. */
  public static int read(Page p, int i) {
    char c = p.at(i);
    return switch (c) {
      case '第' -> numbered(p, i);
      case '首' -> p.at(i + 1) == '位' ? top(p, i) : weakFirst(p, i);
      case '榜', '销', '之', '头', '魁' -> top(p, i);
      case '居' ->
          p.at(i + 1) == '首' && !Digits.han(p.at(i + 2))
              ? rank(p, i, i + 2, 1, Bound.EXACT, true)
              : -1;
      case '唯' ->
          p.at(i + 1) == '一' && p.at(i + 2) != '性' ? rank(p, i, i + 2, 1, Bound.EXACT, false) : -1;
      case '最' -> most(p, i);
      case '前' -> amongFirst(p, i);
      default -> -1;
    };
  }

  private static int rank(Page p, int start, int end, long place, Bound bound, boolean strong) {
    p.add(new Rank(new Span(start, end), place, bound, strong, field(p, start)), "位次");
    return end;
  }

  private static int top(Page p, int i) {
    for (String word : TOPS) {
      if (p.word(i, word)) {
        int end = i + word.length();
        boolean followed =
            word.equals("首位") && (p.at(end) == '度' || Digits.han(p.at(end)) && verb(p, i) < 0);
        boolean mediaFirst = word.equals("之首") && p.at(end) == '付';
        return followed || mediaFirst ? -1 : rank(p, i, end, 1, Bound.EXACT, true);
      }
    }
    return -1;
  }

  private static int weakFirst(Page p, int i) {
    boolean weak = WEAK.indexOf(p.at(i + 1)) >= 0 && !p.word(i, "首部门");
    return weak ? rank(p, i, i + 2, 1, Bound.EXACT, false) : -1;
  }

  private static int most(Page p, int i) {
    if (MOST.indexOf(p.at(i + 1)) < 0 || Digits.starts(p.at(Digits.space(p.f, i + 2)))) {
      return -1;
    }
    for (String word : NOT_MOST) {
      if (p.word(i, word)) {
        return -1;
      }
    }
    boolean closes = "的、，,。；;)）”之城水峰等\n".indexOf(p.at(i + 2)) >= 0;
    if (!closes && p.at(i + 1) != '大') {
      return -1;
    }
    return rank(p, i, i + 2, 1, oneOfMany(p, i + 2) ? Bound.APPROX : Bound.EXACT, false);
  }

  /** Whether 之一 follows in the same clause. */
  private static boolean oneOfMany(Page p, int from) {
    for (int k = from; k < from + 24; k++) {
      if (p.word(k, "之一")) {
        return true;
      }
      if (",。；;，\n".indexOf(p.at(k)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 前十, 前三名, 前10强 behind a verb or a field. */
  private static int amongFirst(Page p, int i) {
    Numeral n = Digits.starts(p.at(i + 1)) ? p.numeral(i + 1) : null;
    if (n == null
        || n.value() == null
        || !n.between(2, 1000)
        || UnitScanner.behind(p, n) != null && "名位强".indexOf(p.at(n.end())) < 0) {
      return -1;
    }
    int end = "名位强甲".indexOf(p.at(n.end())) >= 0 ? n.end() + 1 : n.end();
    boolean placed = verb(p, i) >= 0 || fieldBefore(p, i);
    boolean closed = end > n.end() || !Digits.han(p.at(end)) || p.at(end) == '的';
    return placed && closed ? rank(p, i, end, n.intValue(), Bound.AT_MOST, true) : -1;
  }

  private static int numbered(Page p, int i) {
    int done = top(p, i);
    if (done > 0) {
      return done;
    }
    Numeral n =
        Digits.starts(p.at(Digits.space(p.f, i + 1))) ? p.numeral(Digits.space(p.f, i + 1)) : null;
    if (n == null || n.value() == null || !n.between(1, 100000)) {
      return -1;
    }
    char next = p.at(n.end());
    if (next == '大' && Digits.han(p.at(n.end() + 1))) {
      p.numerals.add(n);
      return rank(p, i, n.end() + 1, n.intValue(), Bound.EXACT, true);
    }
    boolean pole = next == '极' && p.at(n.end() + 1) != '地';
    if (pole || next == '批' && chosen(p, i)) {
      p.numerals.add(n);
      return rank(p, i, n.end() + 1, n.intValue(), Bound.EXACT, false);
    }
    boolean counted =
        next != '位'
            && next != '名'
            && (UnitScanner.behind(p, n) != null || "年届次场个批期轮季步号代天月周".indexOf(next) >= 0);
    if (counted || verb(p, i) < 0 && !fieldBefore(p, i)) {
      return -1;
    }
    p.numerals.add(n);
    int end = next == '位' || next == '名' ? n.end() + 1 : n.end();
    return rank(p, i, end, n.intValue(), Bound.EXACT, true);
  }

  /**
   * Index behind the ranking verb in the clause before {@code i}, at most ten characters off, or
   * -1.
   */
  private static int verb(Page p, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
      if (",。；;，\n、".indexOf(p.f[k]) >= 0) {
        return -1;
      }
      for (String verb : VERBS) {
        if (p.word(k, verb) && k + verb.length() <= i) {
          return k + verb.length();
        }
      }
    }
    return -1;
  }

  /** 入选第一批: among those chosen first. */
  private static boolean chosen(Page p, int i) {
    for (String verb : new String[] {"入选", "列入", "纳入", "进入", "跻身", "成为", "列为", "获批"}) {
      if (p.word(i - verb.length(), verb) || p.word(i - verb.length() - 2, verb + "全国")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fieldBefore(Page p, int i) {
    for (String field : FIELDS) {
      if (p.word(i - field.length(), field)) {
        return true;
      }
    }
    return false;
  }

  /** What is ranked among: the words between the verb and the place. */
  private static String field(Page p, int i) {
    int from = verb(p, i);
    if (from >= 0 && from < i) {
      return p.text.substring(from, i);
    }
    for (String field : FIELDS) {
      if (p.word(i - field.length(), field)) {
        return field;
      }
    }
    return "";
  }
}
