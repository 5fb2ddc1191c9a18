package hegao.bind.figure;

import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Terms;
import hegao.mention.Quantity;
import java.util.List;
import java.util.Set;

/** People an accident or a disaster has struck: 3人遇难、17人受伤. */
public final class Tolls {
  private static final Terms TOLLS = Terms.load("tolls");
  private static final Set<String> PEOPLE = Set.of("人", "名", "位");

  /** Last characters of words for people: 公民, 乘客, 学生, 矿工. */
  private static final Set<String> YOUNG = Set.of("妇女", "女性", "男性", "儿童", "老人", "孩子", "婴儿", "平民");

  private static final String ENDS = "民客生工员者兵警童众";

  /** Characters of 失去联系人数, the longest that is looked for. */
  private static final int LONGEST = 6;

  private Tolls() {}

  /**
   * What the figure of a clause counts as an editor lists it.
   *
   * @param group whom, where it is told: 中国公民; else empty
   * @param harm what they suffered: 遇难人数
   */
  public record Toll(String group, String harm) {}

  /** The toll a figure tells; null when it tells none. */
  public static Toll of(Clause clause) {
    if (!(clause.figure().mention() instanceof Quantity quantity)
        || !PEOPLE.contains(quantity.unit().base())) {
      return null;
    }
    String form = clause.figure().form();
    String struck = TOLLS.sense(form.substring(form.length() - 1));
    if (struck != null) {
      return new Toll(before(clause), struck);
    }
    String behind = "";
    for (int i = clause.at() + 1; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      String harm = harm(clause.tokens(), i);
      if (harm != null) {
        return new Toll(behind.isEmpty() ? before(clause) : behind, harm);
      }
      if (ends(token)) {
        break;
      }
      behind = people(token) ? group(clause.tokens(), i) : behind;
    }
    Toll named = named(clause);
    return named == null ? among(clause) : named;
  }

  /** 36人死亡，〔其中包括5名儿童〕: some of those struck. */
  private static Toll among(Clause clause) {
    int next = clause.at() + 1;
    boolean part =
        clause.indexOf("其中") >= 0 || clause.indexOf("包括") >= 0 || clause.indexOf("含") >= 0;
    if (!part || next >= clause.tokens().size() || !someone(clause.tokens().get(next))) {
      return null;
    }
    for (int i = clause.at() - 1; i >= 0; i--) {
      if (clause.tokens().get(i).is(Token.Type.FIGURE)) {
        Toll whole = of(Clause.of(clause.tokens(), i));
        return whole == null ? null : new Toll(group(clause.tokens(), next), whole.harm());
      }
    }
    return null;
  }

  private static boolean someone(Token token) {
    return people(token) || YOUNG.contains(token.form());
  }

  /** 死亡人数升至〔30人〕: the toll stands before the figure. */
  private static Toll named(Clause clause) {
    List<Token> before = clause.left();
    int end = before.size();
    while (end > 0 && before.get(end - 1).is(Token.Type.LINK)) {
      end--;
    }
    String last = end == 0 ? "" : before.get(end - 1).form();
    boolean listed =
        end > 2
            && before.get(end - 2).is(Token.Type.PAUSE)
            && TOLLS.sense(before.get(end - 3).form()) != null;
    if (TOLLS.sense(last) != null && !listed) {
      return new Toll("", TOLLS.sense(last));
    }
    String left = Phrase.text(Phrase.residue(clause.left()));
    for (int i = Math.max(0, left.length() - LONGEST); i < left.length(); i++) {
      String tail = left.substring(i);
      String harm = tail.endsWith("人数") ? TOLLS.sense(tail.replace("人数", "")) : null;
      if (harm != null) {
        return new Toll("", harm);
      }
    }
    return null;
  }

  /** 被困 may be cut into 被 and 困, and 被埋压 is more than 被埋. */
  private static String harm(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    String two =
        form.length() == 1 && at + 1 < tokens.size() ? form + tokens.get(at + 1).form() : form;
    String whole = TOLLS.sense(two);
    return whole != null || !two.startsWith("被") || two.length() < 2
        ? whole
        : TOLLS.sense(two.substring(0, 2));
  }

  private static boolean ends(Token token) {
    return token.is(Type.BREAK) || token.is(Type.FIGURE) || token.is(Type.PAUSE);
  }

  /** Who was struck, where told before the number: 中国〔公民〕6死13伤. */
  private static String before(Clause clause) {
    int at = clause.at() - 1;
    while (at >= clause.from() && !clause.tokens().get(at).nominal()) {
      at--;
    }
    return at >= clause.from() && people(clause.tokens().get(at)) ? group(clause.tokens(), at) : "";
  }

  /** The people of a noun with the place they are of: 中国公民. */
  private static String group(List<Token> tokens, int at) {
    boolean placed = at > 0 && tokens.get(at - 1).is(Type.PLACE);
    return (placed ? tokens.get(at - 1).form() : "") + tokens.get(at).form();
  }

  private static boolean people(Token token) {
    String word = token.form();
    return token.nominal()
        && !token.is(Type.PLACE)
        && word.length() > 1
        && ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Whether a body is one that strikes rather than is struck: 以军. */
  public static boolean strikes(String body) {
    return body.endsWith("军") || body.endsWith("军队") || body.endsWith("武装");
  }

  /** Whom a toll belongs to: the place where it happened, told as part of a longer name or not. */
  public static String subject(String told) {
    String place = told;
    int end = 0;
    for (Gazetteer.Found found : Gazetteer.shared().scan(told)) {
      if (found.span().start() != end) {
        break;
      }
      place = found.place().name();
      end = found.span().end();
    }
    return place;
  }
}
