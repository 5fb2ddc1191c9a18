package hegao.bind;

import hegao.bind.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what was done: the verb with its object and whom it was done to. */
final class Deeds {
  private static final Terms HAPPENINGS = Terms.load("happenings");
  private static final Set<String> TOWARDS = Set.of("同", "与", "向", "对", "到", "赴", "和", "为", "给");
  private static final Set<String> FRAMES = Set.of("下", "中", "上", "时", "期间", "之际", "后");
  private static final Set<String> SINCE = Set.of("以来", "以后", "之后", "起");

  private static final Set<String> NOT = Set.of("不", "未", "没", "没有", "未能", "尚未");

  /** A longer deed is cut to its verb and what stands last. */
  private static final int LONGEST = 24;

  private Deeds() {}

  static boolean acts(Token token) {
    boolean link = token.is(Type.LINK) && token.form().length() > 1 && token.tag().equals("v");
    return HAPPENINGS.has(token.form()) || Tidy.acts(token) || link;
  }

  /** Whether a deed may begin here: a verb, or the word that leads to whom it was done. */
  static boolean starts(Token token) {
    return acts(token) || TOWARDS.contains(token.form());
  }

  /** 在人民大会堂, 在京: where it was done. */
  static boolean place(Token token) {
    String form = token.form();
    boolean fused = form.length() == 2 && form.charAt(0) == '在' && !token.is(Type.LINK);
    return form.equals("在") || form.equals("于") || fused;
  }

  /** The index behind the place that 在 opens. */
  static int behindPlace(List<Token> clause, int at) {
    if (clause.get(at).form().length() > 1) {
      return at + 1;
    }
    int i = at + 1;
    while (i < clause.size() && !acts(clause.get(i))) {
      if (FRAMES.contains(clause.get(i).form())) {
        return i + 1;
      }
      i++;
    }
    i = at + 1;
    while (i < clause.size()
        && (clause.get(i).nominal() || clause.get(i).is(Type.PAUSE))
        && !acts(clause.get(i))) {
      i++;
    }
    return i;
  }

  /** The verb with its object; adverbs and places are left out. */
  static String told(List<Token> clause) {
    int from = 0;
    while (from < clause.size() && !starts(clause.get(from))) {
      from = place(clause.get(from)) ? behindPlace(clause, from) : from + 1;
    }
    StringBuilder deed = new StringBuilder();
    for (int i = from; i < clause.size(); i++) {
      Token token = clause.get(i);
      if (place(token) && !acts(token)) {
        i = behindPlace(clause, i) - 1;
      } else if (token.mention() instanceof Post post) {
        deed.append(token.form().replace(post.person(), ""));
      } else if (!light(token)) {
        deed.append(token.form());
      }
    }
    return deed.length() > LONGEST && from < clause.size()
        ? shortened(clause.subList(from, clause.size()))
        : deed.toString();
  }

  private static boolean light(Token token) {
    return token.tag().startsWith("d")
        || token.tag().equals("ule")
        || token.is(Type.MOOD)
        || token.is(Type.QUOTE)
        || token.is(Type.PERIOD) && token.form().matches(".*\\d.*")
        || SINCE.contains(token.form());
  }

  /** 会见 and the last noun phrase: what stands between is left out. */
  private static String shortened(List<Token> clause) {
    String last = Phrase.text(Tidy.noun(clause));
    for (Token token : clause) {
      if (acts(token)) {
        boolean within = last.startsWith(token.form());
        return within || last.length() > LONGEST ? last : token.form() + last;
      }
    }
    return last;
  }

  /**
   * What the counted does, told behind it: 1000万旅客〔乘坐火车〕出行.
   *
   * @param tokens of the sentence
   * @param from index behind the counted
   * @param longest characters that it may have
   */
  static String behind(List<Token> tokens, int from, int longest) {
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
          Tidy.noun(token) || token.is(Type.QUOTE) || !object && (Tidy.acts(token) || token.filler());
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

  private static boolean ends(Token token) {
    return switch (token.type()) {
      case BREAK, PAUSE, FIGURE, PERIOD, POST -> true;
      default -> false;
    };
  }
}
