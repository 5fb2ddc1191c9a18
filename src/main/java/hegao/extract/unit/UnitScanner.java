package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Measures;
import hegao.lexicon.Trie;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;
import java.util.Arrays;

/** Finds the unit behind a number. */
public final class UnitScanner {
  /**
   * A unit in the text.
   *
   * @param measure what it is
   * @param end index after it
   * @param half whether 半 adds one half (三年半, 一个半月)
   * @param open whether 多, 余 stand between (一个多月)
   */
  public record Found(Measures.Measure measure, int end, boolean half, boolean open) {
    /** What it measures. */
    public Dimension dimension() {
      return measure.unit().dimension();
    }

    /** The base unit it is counted in. */
    public String base() {
      return measure.unit().base();
    }
  }

  private static final String[] SAYINGS = {
    "希望", "建议", "意见", "要求", "主张", "看法", "共识", "倡议", "体会", "感受", "期待", "措施", "原因", "理由", "启示", "原则",
    "思考", "承诺", "声明", "打算", "设想", "方案"
  };
  private static final Trie<String> NOT_UNITS =
      Trie.list("not-units", row -> row.length > 1 ? row[1] : "");
  private static final Measures.Measure YUAN = Measures.WORDS.at(new char[] {'元'}, 0).value();
  private static final BigDecimal TEN = BigDecimal.TEN;

  private UnitScanner() {}

  /** The unit behind {@code numeral}, or null. */
  public static Found behind(Page p, Numeral numeral) {
    int k = Digits.space(p.f, numeral.end());
    boolean spaced = k > numeral.end();
    if (spaced && !numeral.arabic() && !p.loose) {
      return null;
    }
    Found split = splitClassifier(p, k);
    split = split == null && p.loose ? SpacedUnits.at(p, k) : split;
    if (split != null) {
      return split;
    }
    Found timed = TimedUnits.at(p, numeral, k);
    if (timed != null) {
      return timed;
    }
    Trie.Hit<Measures.Measure> hit = Measures.WORDS.at(p.f, k);
    if (hit != null && p.word(k, "条线") && "路索段".indexOf(p.at(k + 2)) >= 0) {
      hit = Measures.WORDS.at(new char[] {'条'}, 0); // 7条〔线路〕
    }
    if (hit == null || !fits(p, numeral, k, hit, spaced)) {
      return null;
    }
    Measures.Measure measure = coin(p, k, hit) ? YUAN : hit.value();
    Found found = new Found(measure, k + hit.length(), false, false);
    Found compound = CompoundUnits.at(p, found);
    return compound != null ? compound : half(p, found);
  }

  /** Whether 点 counts points of an index: 3214.5点, 跌48.36点. */
  private static boolean points(Numeral numeral, char next) {
    boolean large =
        numeral.form() == Numeral.Form.ARABIC
            && (numeral.value().compareTo(BigDecimal.valueOf(30)) > 0
                || numeral.value().scale() > 1);
    return large && (!Digits.han(next) || "大关整以左上下附作收报，".indexOf(next) >= 0);
  }

  /** 三大举措, 12大展区; but 20大 is a congress. */
  private static boolean sorts(Numeral numeral, char next) {
    boolean arabic = numeral.form() == Numeral.Form.ARABIC;
    BigDecimal most = arabic ? BigDecimal.valueOf(16) : BigDecimal.valueOf(9);
    boolean whole = numeral.value().stripTrailingZeros().scale() <= 0;
    return whole
        && numeral.value().compareTo(most) <= 0
        && (!arabic || numeral.value().compareTo(BigDecimal.ONE) > 0)
        && "于小多量幅约".indexOf(next) < 0;
  }

  /** 提出3点〔希望〕: 点 counts what is said. */
  public static boolean said(Page p, Numeral numeral, int end) {
    boolean few = numeral.value().compareTo(BigDecimal.valueOf(30)) < 0;
    boolean told = "出了下提成有谈讲表这及以".indexOf(p.at(numeral.start() - 1)) >= 0;
    return few && told && Arrays.stream(SAYINGS).anyMatch(word -> p.word(end, word));
  }

  /** 一个半月, 三个多小时: a word between 个 and the unit. */
  private static Found splitClassifier(Page p, int k) {
    char between = p.at(k + 1);
    if (p.at(k) == '分' && between == '多' && p.at(k + 2) == '钟') {
      return new Found(Measures.WORDS.at("分钟".toCharArray(), 0).value(), k + 3, false, true);
    }
    if (p.at(k) != '个' || (between != '半' && between != '多' && between != '来')) {
      return null;
    }
    for (String unit : new String[] {"小时", "钟头", "世纪", "月", "星期", "礼拜", "季度"}) {
      if (p.word(k + 2, unit)) {
        Measures.Measure measure = Measures.WORDS.at(("个" + unit).toCharArray(), 0).value();
        return new Found(measure, k + 2 + unit.length(), between == '半', between != '半');
      }
    }
    return null;
  }

  /** Whether 块 is money: nothing counted follows. */
  private static boolean coin(Page p, int k, Trie.Hit<Measures.Measure> hit) {
    if (p.f[k] != '块' || hit.length() > 1) {
      return false;
    }
    char next = p.at(k + 1);
    return !Digits.han(next) || "以左上多钱半".indexOf(next) >= 0 || Digits.chinese(next) > 0;
  }

  private static Found half(Page p, Found found) {
    boolean takes =
        found.dimension() == Dimension.TIME
            || found.dimension() == Dimension.LENGTH
            || found.dimension() == Dimension.MASS
            || "岁度倍元".contains(found.base())
            || found.base().equals("%");
    if (p.at(found.end()) != '半' || !takes) {
      return found;
    }
    char next = p.at(found.end() + 1);
    return "年天月日导径岛数个小夜路程空途决".indexOf(next) >= 0
        ? found
        : new Found(found.measure(), found.end() + 1, true, false);
  }

  /** 300家〔中小〕企业, 9名〔医生〕: what follows joins the second character to another word. */
  private static boolean parted(Page p, int k, Trie.Hit<String> word) {
    char after = p.at(k + word.length());
    return word.value().equals("*") ? Digits.han(after) : word.value().indexOf(after) >= 0;
  }

  private static boolean fits(
      Page p, Numeral numeral, int k, Trie.Hit<Measures.Measure> hit, boolean spaced) {
    Trie.Hit<String> other = NOT_UNITS.at(p.f, k);
    if (other != null && other.length() > hit.length() && !parted(p, k, other)) {
      return false;
    }
    int end = k + hit.length();
    char first = p.f[k];
    if (Digits.letter(first) || first == 'µ' || first == 'μ') {
      boolean cut = Digits.letter(p.at(end)) || Digits.arabic(p.at(end)) && p.f[end - 1] != '/';
      return !cut && (!spaced || hit.length() > 1 || p.loose);
    }
    if (hit.length() > 1) {
      return true;
    }
    char next = p.at(end);
    return switch (first) {
      case '金', '银', '铜' ->
          numeral.arabic() && (!Digits.han(next) || "的共和与并及居位排列稳暂收创领高夺".indexOf(next) >= 0);
      case '地' -> numeral.arabic() && "区方点铁下上面级块带段位址利处".indexOf(next) < 0;
      case '市' -> "场值民容面级政区斤尺县中内外委长占商集".indexOf(next) < 0;
      case '成' -> (numeral.value().compareTo(TEN) <= 0) && numeral.more() == null;
      case '方' ->
          (numeral.arabic() || numeral.value().compareTo(TEN) > 0)
              && (!Digits.han(next) || next == '半');
      case '两', '钱', '石', '担', '匹', '尺', '丈', '寸', '顷' ->
          !Digits.han(next) || numeral.arabic() || next == '半';
      case '月' -> numeral.more() != null || p.at(numeral.start()) == '半';
      case '折' ->
          "扣叠旧射断返合线算磨腾".indexOf(next) < 0
              && numeral.value().signum() > 0
              && numeral.value().compareTo(TEN) != 0;
      case '日' ->
          !numeral.arabic()
              || numeral.more() != null
              || numeral.value().scale() > 0
              || numeral.value().intValue() > 31;
      case '晚', '夜' -> numeral.value().compareTo(TEN) <= 0;
      case '死', '伤' -> !Digits.han(next) || "亡者包含其".indexOf(next) >= 0;
      case '级' ->
          numeral.form() == Numeral.Form.ARABIC
              && numeral.value().compareTo(BigDecimal.valueOf(20)) < 0;
      case '大' ->
          !numeral.level() && Digits.han(next) && numeral.more() == null && sorts(numeral, next);
      case '点' -> points(numeral, next) || said(p, numeral, end);
      default -> true;
    };
  }
}
