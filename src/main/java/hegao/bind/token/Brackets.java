package hegao.bind.token;

import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Brackets that say how a text is to be read and tell nothing of a figure: 增长（下同）6.3%. */
final class Brackets {
  private static final Set<String> NOTES =
      Set.of("下同", "同", "下称", "简称", "以下", "以下简称", "以下称", "又称", "全称", "记者", "通讯员", "人民币");

  private static final List<String> BEGINNINGS = List.of("下称", "以下", "简称", "下同", "股票代码", "证券代码");

  /** 67市〔（自治州）〕: kinds of places and offices that are counted as well. */
  private static final List<String> KINDS =
      List.of("含", "自治区", "直辖市", "自治州", "自治县", "林区", "特区", "开发区", "街道", "兵团");

  private static final String SHORT_KINDS = "市区县州旗盟镇乡站所点、";

  private Brackets() {}

  /** The tokens without such brackets and what stands in them. */
  static List<Token> without(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int end = opens(tokens.get(i)) ? end(tokens, i) : -1;
      if (end < 0) {
        kept.add(tokens.get(i));
      } else {
        i = end;
      }
    }
    return kept;
  }

  /** 江源机电（600123）, （002345.SZ）: digits, points and capitals. */
  private static boolean code(String text) {
    int i = 0;
    while (i < text.length() && code(text.charAt(i))) {
      i++;
    }
    return i > 3 && i == text.length();
  }

  private static boolean code(char c) {
    return c >= '0' && c <= '9' || c == '.' || c >= 'A' && c <= 'Z';
  }

  /** Whether nothing but kinds of places and offices is listed. */
  private static boolean kinds(String text) {
    int end = 0;
    for (int next = kind(text, 0); next > end; next = kind(text, end)) {
      end = next;
    }
    return end > 0 && end == text.length();
  }

  /** Where the kind ends that begins at an index, or that index where none does. */
  private static int kind(String text, int from) {
    for (String kind : KINDS) {
      if (text.startsWith(kind, from)) {
        return from + kind.length();
      }
    }
    return Characters.skip(text, from, SHORT_KINDS);
  }

  private static boolean aside(String text) {
    for (String beginning : BEGINNINGS) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return code(text) || kinds(text);
  }

  private static boolean opens(Token token) {
    return token.form().equals("（") || token.form().equals("(");
  }

  /**
   * Index of the bracket that closes such a note, or -1: it tells no figure, and says it is one.
   */
  private static int end(List<Token> tokens, int open) {
    boolean note = false;
    StringBuilder text = new StringBuilder();
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.form().equals("）") || token.form().equals(")")) {
        return note || aside(text.toString()) ? i : -1;
      }
      if (token.is(Type.FIGURE) || token.is(Type.POST) || opens(token)) {
        return -1;
      }
      text.append(token.form());
      note |= NOTES.contains(token.form());
    }
    return -1;
  }
}
