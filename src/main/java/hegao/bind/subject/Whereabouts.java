package hegao.bind.subject;

import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/** A clause that only sets the scene: 在江北云溪, 位于云溪县东山镇的花卉基地里. */
public final class Whereabouts {
  private static final Set<String> AT = Set.of("在", "位于", "地处", "坐落于", "坐落在", "来到", "走进");
  private static final Set<String> ABSTRACT =
      Set.of("上", "中", "下", "后", "前", "时", "之际", "期间", "基础", "背景", "方面", "领域", "支持", "推动", "带动");

  private Whereabouts() {}

  /**
   * The place a clause without a figure sets the scene at, or null.
   *
   * @param clause its tokens, the closing mark left out
   */
  public static Head of(List<Token> clause, Known known) {
    int at = at(clause);
    if (at < 0
        || Projects.head(clause) != null
        || ABSTRACT.contains(clause.get(clause.size() - 1).form())) {
      return null;
    }
    int place = -1;
    for (int i = at + 1; i < clause.size(); i++) {
      Token token = clause.get(i);
      boolean runs =
          token.nominal() || Phrase.particle(token) || token.is(Type.QUOTE) || side(token);
      if (!runs && !(token.is(Type.PERIOD) || token.is(Type.FIGURE))) {
        return null;
      }
      place = token.is(Type.PLACE) && (place < 0 || place == i - 1) ? i : place;
    }
    return place < 0
        ? null
        : new Head(known.resolve(clause.get(place)), place + 1, Head.Sort.PLACE);
  }

  /** Whether a word that sets the scene stands right before an index of a sentence. */
  static boolean leads(String text, int at) {
    for (String word : AT) {
      int from = at - word.length();
      boolean opens = from == 0 || from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1));
      if (opens && text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the word that sets the scene, times and reporters before it left aside; or -1. */
  private static int at(List<Token> clause) {
    int i = 0;
    while (i < clause.size()
        && (clause.get(i).is(Type.PERIOD)
            || clause.get(i).form().equals("记者")
            || clause.get(i).tag().startsWith("t")
            || clause.get(i).tag().startsWith("d"))) {
      i++;
    }
    return i + 1 < clause.size() && AT.contains(clause.get(i).form()) ? i : -1;
  }

  private static boolean side(Token token) {
    return token.is(Type.WORD) && token.tag().startsWith("f");
  }
}
