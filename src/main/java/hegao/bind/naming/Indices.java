package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.claim.Kind;
import hegao.lexicon.Terms;
import hegao.mention.Unit;
import java.util.List;

/** Names what is told of a stock index: its level and how far it rose or fell. */
final class Indices {
  private static final Terms NAMES = Terms.load("indices");
  private static final List<String> CLOSES = List.of("收", "作收", "收盘", "终场", "报收", "收于", "收报");

  private static final List<String> CHANGES =
      List.of("上涨", "下跌", "微涨", "微跌", "收涨", "收跌", "作收", "报收", "收");

  /** What the words for a rise, a fall and a close end with. */
  private static final String ENDS = "涨跌收";

  private Indices() {}

  /** The index that a measure ends with, or empty. */
  static String index(String told) {
    boolean closing = !told.isEmpty() && ENDS.indexOf(told.charAt(told.length() - 1)) >= 0;
    String bare = closing ? unchanged(told) : told;
    int length = NAMES.endingAt(bare, bare.length());
    return bare.substring(bare.length() - length);
  }

  /** 指数、收涨: what stands before the words for its change. */
  private static String unchanged(String told) {
    String before = Characters.beforeEndings(told, CHANGES);
    boolean parted = before.length() < told.length() && before.endsWith("、");
    return parted ? before.substring(0, before.length() - 1) : before;
  }

  /** The name of the measure; empty where no index is told of. */
  static String name(Clause clause, Kind kind, String told) {
    if (index(told).isEmpty()) {
      return "";
    }
    Unit unit = Figure.unit(clause.figure().mention());
    Token change = clause.change();
    boolean falls = change != null && change.tag().equals("-");
    if (kind == Kind.GROWTH) {
      return falls ? "跌幅" : "涨幅";
    }
    if (kind != Kind.QUANTITY || !unit.base().equals("点")) {
      return "";
    }
    if (change != null) {
      return (falls ? "下跌" : "上涨") + "点数";
    }
    boolean closes =
        Clause.running(clause.tokens(), clause.from()).stream()
            .anyMatch(t -> CLOSES.contains(t.form()));
    return (closes ? "收盘" : "") + "点位";
  }
}
