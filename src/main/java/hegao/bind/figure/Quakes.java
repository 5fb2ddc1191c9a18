package hegao.bind.figure;

import hegao.bind.word.Token.Type;
import java.util.Set;

/** Earthquakes named by their strength: 某县7.2级地震灾区 tells of no new one. */
public final class Quakes {
  private static final Set<String> STRIKES =
      Set.of("发生", "监测到", "监测", "测定", "记录到", "记录", "突发", "遭遇");

  private Quakes() {}

  /**
   * Whether a strength only names an earthquake that is known: neither its clause says that it
   * struck nor when.
   */
  public static boolean known(Clause clause) {
    int next = clause.at() + 1;
    boolean strength =
        Figure.unit(clause.figure().mention()).base().equals("级")
            && next < clause.tokens().size()
            && clause.tokens().get(next).form().contains("地震");
    return strength
        && clause.whole().stream().noneMatch(t -> t.is(Type.PERIOD) || STRIKES.contains(t.form()));
  }
}
