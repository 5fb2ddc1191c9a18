package hegao.bind.word;

import hegao.lexicon.Terms;
import hegao.mention.Unit;
import java.util.List;

/** What makes the name of a measure of the name of a thing: 岗位〔数〕, 耕地〔面积〕, 列车〔列数〕. */
public final class Suffixes {
  private static final Terms ENDINGS = Terms.load("measure-endings");
  private static final Terms COUNTERS = Terms.load("counters");
  private static final List<String> LINES = List.of("路", "线", "铁", "道", "网", "渠", "管", "堤", "廊");
  private static final List<String> GOODS =
      List.of("台", "辆", "件", "只", "头", "部", "架", "艘", "套", "个", "枚", "颗", "块", "箱", "瓶");
  private static final List<String> TRADES =
      List.of(
          "交付", "销售", "生产", "出货", "发货", "出口", "进口", "产出", "下线", "出栏", "存栏", "投放", "发运", "成交", "供应",
          "零售", "批发");
  private static final List<String> PLANTS =
      List.of("站", "厂", "光伏", "风电", "水电", "核电", "火电", "发电", "储能", "项目", "基地", "能源", "装机");

  private Suffixes() {}

  /** Whether a name ends in a measure already: 保费收入, 死亡率. */
  public static boolean measured(String name) {
    return !Canon.measure(name).isEmpty() || ENDINGS.endingAt(name, name.length()) > 0;
  }

  /** Whether a word is a measure by its ending alone: 时限, 附加费, 阅读量. */
  public static boolean ends(String word) {
    int last = word.length() - 1;
    return word.length() > 1 && ENDINGS.has(word)
        || last > 1 && "率量额值费税".indexOf(word.charAt(last)) >= 0;
  }

  /** A name that says what is measured of a thing in a unit. */
  public static String of(String thing, Unit unit) {
    if (measured(thing)) {
      return thing;
    }
    String suffix = suffix(thing, unit);
    if (thing.isEmpty() && suffix.equals("数")) {
      return unit.base() + suffix;
    }
    boolean people = thing.endsWith("人") || thing.endsWith("人员");
    int shared = suffix.equals("人数") && people ? 1 : 0;
    return thing + suffix.substring(shared);
  }

  private static String suffix(String thing, Unit unit) {
    return switch (unit.dimension()) {
      case COUNT -> traded(thing, unit) ? "量" : owned(thing, unit) ? "户数" : count(unit.base());
      case MONEY -> "金额";
      case LENGTH -> fallen(thing, unit) ? "量" : length(thing, unit);
      case AREA -> "面积";
      case POWER -> PLANTS.stream().anyMatch(thing::contains) ? "装机容量" : "功率";
      case ENERGY -> unit.base().endsWith("瓦时") || unit.base().equals("度") ? "电量" : "量";
      case VOLUME, MASS -> "量";
      case TEMPERATURE -> "温度";
      case SPEED -> "速度";
      case DATA -> "容量";
      case TIME -> "时长";
      case OTHER -> other(unit.base());
      default -> "";
    };
  }

  /** 国企户数: firms of the state are told by households. */
  private static boolean owned(String thing, Unit unit) {
    return Characters.isOne(unit.base(), "家户") && (thing.endsWith("国企") || thing.endsWith("央企"));
  }

  /** 降雨46毫米: rain and snow are measured in length and told as an amount. */
  private static boolean fallen(String thing, Unit unit) {
    return unit.base().equals("毫米") && Characters.endsWithOne(thing, "雨水雪");
  }

  private static String length(String thing, Unit unit) {
    return unit.base().equals("公里") && LINES.stream().anyMatch(thing::endsWith) ? "里程" : "长度";
  }

  /** 某车交付〔量〕: goods that were only said to be made or moved. */
  private static boolean traded(String thing, Unit unit) {
    return GOODS.contains(unit.base()) && TRADES.stream().anyMatch(thing::endsWith);
  }

  /** The count of things of a classifier: 家 → 数, 人 → 人数, 次 → 次数. */
  public static String count(String counter) {
    String told = COUNTERS.sense(counter);
    return told == null ? "数" : told;
  }

  private static String other(String base) {
    if (base.startsWith("元") || base.startsWith("美元")) {
      return "价格";
    }
    String told = COUNTERS.sense(base);
    return told == null ? "" : told;
  }
}
