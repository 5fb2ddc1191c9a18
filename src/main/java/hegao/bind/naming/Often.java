package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.claim.Kind;
import java.util.List;
import java.util.Set;

/** How often a figure is reached belongs to what it measures: 〔日均〕快递业务量, 〔每年〕提供岗位数. */
final class Often {
  private static final Set<String> WORDS =
      Set.of("日均", "月均", "年均", "周均", "每天", "每日", "每年", "每月", "每周", "每小时", "每分钟", "每晚", "每季度", "每班");

  private Often() {}

  /** 全市〔平均〕降雨量, 集采药品〔平均〕降价. */
  private static String average(List<Token> left, String name) {
    for (int i = left.size() - 2; i >= 0; i--) {
      int at = left.get(i).form().equals("平均") ? name.indexOf(left.get(i + 1).form()) : -1;
      if (at >= 0) {
        return name.substring(0, at) + "平均" + name.substring(at);
      }
    }
    return name;
  }

  /** The name with the word for it, where the clause says one between the last figure and this. */
  static String of(Clause clause, Kind kind, String name) {
    List<Token> left = clause.left();
    if (name.isEmpty() || Characters.containsOne(name, "每均")) {
      return name;
    }
    String average = average(left, name);
    if (kind != Kind.QUANTITY || !average.equals(name)) {
      return average;
    }
    for (int i = left.size() - 1; i >= 0; i--) {
      String form = left.get(i).form();
      if (WORDS.contains(form)) {
        return form + name;
      }
      if (form.equals("每") && i + 1 < left.size() && name.startsWith(left.get(i + 1).form())) {
        return form + name;
      }
    }
    return name;
  }
}
