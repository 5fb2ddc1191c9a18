package hegao.bind.naming;

import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what the counted do or suffer: 800名职工〔乘坐班车〕上班, 80人〔出席〕. */
public final class Deeds {
  private static final Set<String> NOT = Set.of("不", "未", "没", "没有", "未能", "尚未");

  private static final Terms RANKING = Terms.load("ranking");

  private Deeds() {}

  /**
   * What the counted does, told behind it: 800名职工〔乘坐班车〕上班.
   *
   * @param tokens of the sentence
   * @param from index behind the counted
   * @param longest characters that it may have
   */
  public static String behind(List<Token> tokens, int from, int longest) {
    int i = from;
    while (i < tokens.size()
        && (!ends(tokens.get(i)) || tokens.get(i).is(Type.PERIOD))
        && !Tidy.acts(tokens.get(i))) {
      boolean noun =
          tokens.get(i).form().equals("是") && i + 1 < tokens.size() && Tidy.noun(tokens.get(i + 1));
      if (noun || tokens.get(i).form().equals("为")) {
        return "";
      }
      i++;
    }
    if (i < tokens.size() && RANKING.has(tokens.get(i).form())) {
      return "";
    }
    List<Token> deed = new ArrayList<>();
    int length = 0;
    if (i > from
        && (tokens.get(i - 1).form().equals("被") || NOT.contains(tokens.get(i - 1).form()))) {
      deed.add(tokens.get(i - 1));
    }
    boolean object = false;
    for (; i < tokens.size() && !ends(tokens.get(i)); i++) {
      Token token = tokens.get(i);
      object |= Tidy.noun(token);
      boolean goes =
          Tidy.noun(token)
              || token.is(Type.QUOTE)
              || !object && (Tidy.acts(token) || token.filler());
      length += token.form().length();
      if (!goes || length > longest || Phrase.particle(token)) {
        break;
      }
      if (!token.filler() || NOT.contains(token.form())) {
        deed.add(token);
      }
    }
    return Phrase.text(deed);
  }

  /** 〔抓获〕嫌疑人186名, 〔开行〕列车12列: the noun before the count with what was done to it. */
  static String done(List<Token> before, int longest) {
    List<Token> noun = Tidy.noun(before);
    List<Token> told = Tidy.trimmed(before);
    int at = told.size() - noun.size() - 1;
    boolean acts = !noun.isEmpty() && at >= 0 && Lexis.shared().acts().has(told.get(at).form());
    boolean yearly = acts && at > 0 && Characters.isOne(told.get(at - 1).form(), "年日月周");
    String act =
        acts
            ? (yearly ? told.get(at - 1).form() : "") + told.get(at).form() + Phrase.text(noun)
            : "";
    return act.length() > longest ? "" : act;
  }

  private static boolean ends(Token token) {
    return switch (token.type()) {
      case BREAK, PAUSE, FIGURE, PERIOD, POST -> true;
      default -> false;
    };
  }
}
