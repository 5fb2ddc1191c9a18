package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.claim.Kind;
import java.util.List;

/** 进出口6100亿元，其中〔出口〕3800亿元: the part of trade that a figure tells. */
final class Trade {
  private static final List<String> PARTS = List.of("出口", "进口");
  private static final List<String> WHOLES = List.of("进出口总值", "进出口总额", "进出口额", "进出口值", "进出口");

  private Trade() {}

  /**
   * The name of the part; empty where the figure tells none.
   *
   * @param inherited the name of the whole
   */
  static String part(Clause clause, Kind kind, Frame frame, String inherited) {
    boolean carried = frame.metric().isEmpty() && !inherited.isEmpty();
    if (!carried || kind != Kind.QUANTITY && kind != Kind.GROWTH) {
      return "";
    }
    for (Token token : clause.left()) {
      if (PARTS.contains(token.form())) {
        return of(inherited, token.form());
      }
    }
    return "";
  }

  private static String of(String whole, String part) {
    for (String trade : WHOLES) {
      int at = whole.lastIndexOf(trade);
      if (at >= 0) {
        return whole.substring(0, at) + part;
      }
    }
    int measure = Lexis.shared().measures().endingAt(whole, whole.length());
    return whole.substring(0, whole.length() - measure) + part;
  }
}
