package hegao.align.about;

import java.util.ArrayList;
import java.util.List;

/** What a rate is reckoned against and in; two rates of other bases are never one. */
public final class Bases {
  private static final List<String> MONEY = List.of("美元计", "人民币计");
  private static final List<String> PRICES = List.of("名义", "实际");

  private Bases() {}

  /** Whether the qualifiers of two rates tell two bases: 比上期 and none, 名义 and 实际. */
  public static boolean apart(List<String> a, List<String> b) {
    return !of(a).equals(of(b)) || prices(a) && prices(b) && a.contains("名义") != b.contains("名义");
  }

  private static boolean prices(List<String> qualifiers) {
    return PRICES.stream().anyMatch(qualifiers::contains);
  }

  private static List<String> of(List<String> qualifiers) {
    List<String> bases = new ArrayList<>();
    for (String word : qualifiers) {
      boolean yearly = word.equals("比上年末");
      if (!yearly && word.startsWith("比") || word.endsWith("平均") || MONEY.contains(word)) {
        bases.add(word);
      }
    }
    return bases;
  }
}
