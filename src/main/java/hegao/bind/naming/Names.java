package hegao.bind.naming;

import hegao.bind.word.Canon;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Place;
import java.util.List;
import java.util.Map;

/** The one name by which a list of figures gives a measure that is written in many ways. */
final class Names {
  private static final String OUTPUT = "GDP";
  private static final String TOTAL = "经济总量";
  private static final String PER_HEAD = "人均GDP";

  /** 大桥〔长〕3180米. */
  private static final Map<String, String> SIZES =
      Map.of("长", "长度", "宽", "宽度", "高", "高度", "深", "深度", "重", "重量");

  private static final List<String> OWNED = List.of("归属于母", "归属于", "归属");

  private static final List<String> OWNERS =
      List.of("上市公司股东的净利润", "母公司股东的净利润", "公司股东的净利润", "母公司所有者的净利润", "公司普通股股东的净利润");

  private Names() {}

  /** GDP → 国内生产总值 of a country, 地区生产总值 of a place in it; 人均国内生产总值 → 人均GDP; 长 → 长度. */
  static String metric(String subject, String metric) {
    if (SIZES.containsKey(metric)) {
      return SIZES.get(metric);
    }
    String measure = Canon.measure(metric);
    int written = Lexis.shared().measures().endingAt(metric, metric.length());
    String before = metric.substring(0, metric.length() - written);
    if (measure.equals(PER_HEAD)) {
      return before + PER_HEAD;
    }
    if (metric.endsWith(TOTAL)) {
      return metric;
    }
    boolean national = before.isEmpty() || before.equals("中国");
    return measure.equals(OUTPUT) && national ? before + full(subject) : metric;
  }

  /** 归属于上市公司股东的净利润 is called 归母净利润. */
  static String profit(String name) {
    for (String whose : OWNERS) {
      if (name.endsWith(whose)) {
        String before = name.substring(0, name.length() - whose.length());
        return Characters.beforeEndings(before, OWNED) + "归母净利润";
      }
    }
    return name;
  }

  private static String full(String subject) {
    boolean country =
        subject.isEmpty()
            || Gazetteer.shared()
                .named(subject)
                .filter(p -> p.level() != Place.Level.COUNTRY && !subject.equals("中国"))
                .isEmpty();
    return country ? "国内生产总值" : "地区生产总值";
  }
}
