package hegao.bind.word;

import hegao.claim.Kind;
import hegao.claim.Topic;
import hegao.lexicon.Terms;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;

/** Folds synonyms, so that claims of one thing get one topic. */
public final class Canon {
  private static final Terms INDUSTRIES = Terms.load("industries");
  private static final Terms MEASURES = Lexis.shared().measures();
  private static final Terms LIGHT = Terms.load("light");
  private static final Set<String> MONEY =
      Set.of(
          "收入",
          "营业收入",
          "投资",
          "产值",
          "增加值",
          "GDP",
          "票房",
          "电影票房",
          "资产总额",
          "利润",
          "净利润",
          "归母净利润",
          "余额",
          "销售额",
          "出口额",
          "进口额",
          "进出口额",
          "规模",
          "税收",
          "研发经费",
          "市值",
          "贷款余额",
          "存款余额",
          "零售额",
          "社会消费品零售总额",
          "固定资产投资",
          "签约额",
          "一般公共预算收入",
          "一般公共预算支出",
          "旅游收入",
          "价格",
          "补贴",
          "人均GDP",
          "可支配收入",
          "债务",
          "预算");
  private static final Set<String> PEOPLE = Set.of("人", "名", "位", "口");
  private static final Set<String> HEADS =
      Set.of("死亡人数", "受伤人数", "失踪人数", "人口", "新增就业", "从业人员", "出生人口");

  private Canon() {}

  /** A metric with synonyms folded and light words dropped. */
  public static String metric(String written) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < written.length(); ) {
      int taken = MEASURES.startingAt(written, i);
      int industry = INDUSTRIES.startingAt(written, i);
      int light = LIGHT.startingAt(written, i);
      if (light > Math.max(taken, industry)) {
        i += light;
      } else if (industry > 0 && industry >= taken) {
        folded.append(INDUSTRIES.sense(written.substring(i, i + industry)));
        i += industry;
      } else if (taken > 0) {
        folded.append(MEASURES.sense(written.substring(i, i + taken)));
        i += taken;
      } else {
        folded.append(written.charAt(i));
        i++;
      }
    }
    return folded.toString();
  }

  /** The canonical measure that ends a metric, or empty. */
  public static String measure(String written) {
    int length = MEASURES.endingAt(written, written.length());
    return length == 0 ? "" : MEASURES.sense(written.substring(written.length() - length));
  }

  /** The unit a bare figure of this metric is meant in, or the unit itself. */
  public static Unit meant(Unit unit, String metric) {
    if (unit.dimension() != Dimension.NONE || metric.isEmpty()) {
      return unit;
    }
    String measure = measure(metric);
    if (MONEY.contains(measure)) {
      return new Unit("元", Dimension.MONEY, unit.toCommon());
    }
    if (metric.endsWith("人次")) {
      return new Unit("人次", Dimension.COUNT, unit.toCommon());
    }
    return HEADS.contains(measure) ? new Unit("人", Dimension.COUNT, unit.toCommon()) : unit;
  }

  /**
   * The unit as a claim gives it: people told by 名 are 人; null for none and for 大 (三大计划), which
   * counts anything.
   */
  public static String written(Unit unit) {
    if (unit.base().equals("名")) {
      return "人";
    }
    return unit.base().isEmpty() || unit.base().equals("大") ? null : unit.base();
  }

  /** The topic of a claim. */
  public static Topic topic(
      String subject, String metric, List<String> qualifiers, Kind kind, Unit unit) {
    String measure =
        switch (kind) {
          case QUANTITY -> quantity(metric, unit);
          default -> kind.name();
        };
    return new Topic(subject, metric(metric), qualifiers, measure);
  }

  /** Units of one dimension convert; people are counted by 人, 名 and 位 alike; a yield is by area. */
  private static String quantity(String metric, Unit unit) {
    if (metric(metric).contains("单产")) {
      return "单产";
    }
    if (PEOPLE.contains(unit.base())) {
      return "人";
    }
    return switch (unit.dimension()) {
      case COUNT, OTHER, MONEY -> unit.base();
      default -> unit.dimension().name();
    };
  }
}
