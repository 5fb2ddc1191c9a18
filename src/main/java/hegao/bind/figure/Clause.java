package hegao.bind.figure;

import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/**
 * A figure with the clause around it.
 *
 * @param tokens of the whole sentence
 * @param from index of the clause's first token
 * @param at index of the figure
 */
public record Clause(List<Token> tokens, int from, int at) {
  private static final Set<String> AGAINST = Set.of("比", "较", "同", "与", "比起");

  /** Tokens looked back over for what opens the sentence. */
  private static final int FURTHEST = 60;

  private static final Set<String> SEEN = Set.of("看", "来看", "方面", "而言", "来说", "相比", "比");
  private static final Set<String> SAME = Set.of("同期", "同月");
  private static final Set<String> YEARLY = Set.of("上年", "去年", "上一年", "上年同期", "去年同期", "上年度", "前一年");

  /** The clause of the figure at an index. */
  public static Clause of(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(Type.BREAK)) {
      from--;
    }
    return new Clause(tokens, from, at);
  }

  /** The tokens from an index to the end of its clause. */
  public static List<Token> running(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && !tokens.get(to).is(Type.BREAK)) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /** The figure itself. */
  public Token figure() {
    return tokens.get(at);
  }

  /** Index behind the figure before this one in the clause, or the clause's start. */
  public int leftFrom() {
    for (int i = at - 1; i >= from; i--) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Tokens between the figure before (or the clause's start) and the figure. */
  public List<Token> left() {
    return tokens.subList(leftFrom(), at);
  }

  /** Tokens from the clause's start to the figure. */
  public List<Token> whole() {
    return tokens.subList(from, at);
  }

  /** Whether another figure stands before it in the clause. */
  public boolean follows() {
    return leftFrom() > from;
  }

  /** Whether the figure goes on a list: joined to the figure before by 、 or 和 alone. */
  public boolean listed() {
    List<Token> left = left();
    return follows()
        && !left.isEmpty()
        && left.stream()
            .allMatch(t -> t.is(Type.PAUSE) || t.tag().equals("cc") || t.is(Type.QUOTE));
  }

  /** Whether a list of figures goes on behind it: 〔100万〕、110万和120万. */
  public boolean leads() {
    int next = at + 1;
    boolean joint =
        next < tokens.size()
            && (tokens.get(next).is(Type.PAUSE) || tokens.get(next).tag().equals("cc"));
    return joint && next + 1 < tokens.size() && tokens.get(next + 1).is(Type.FIGURE);
  }

  /** Whether the figure is where the figure before went to: 由46家〔整合为〕28家, 从A〔，到年底升至〕B. */
  public boolean arrives() {
    int before = -1;
    for (int i = at - 1; i >= 0 && before < 0; i--) {
      Token token = tokens.get(i);
      if (token.is(Type.FIGURE)) {
        before = i;
      } else if (!passes(token) && !moves(i)) {
        return false;
      }
    }
    if (before < 0) {
      return false;
    }
    boolean from = false;
    for (int i = Math.max(0, before - 6); i < before; i++) {
      from |= tokens.get(i).form().equals("从") || tokens.get(i).form().equals("由");
    }
    boolean to = figure().form().startsWith("突破到");
    for (int i = before + 1; from && i < at; i++) {
      to |= arriving(tokens.get(i)) && endsAt(tokens.get(i).form());
    }
    return from && to;
  }

  /** Whether the next figure is where this one goes to: 〔从1420亿元〕增加到1985亿元. */
  public boolean departs() {
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return of(tokens, i).arrives();
      }
    }
    return false;
  }

  private static boolean arriving(Token token) {
    return token.is(Type.LINK) || token.verb() || token.tag().equals("p");
  }

  /** 从3.1%〔上调〕至3.4%, 由40分钟〔缩短到〕8秒: a verb that 到, 至, 为 follow or end. */
  private boolean moves(int i) {
    Token token = tokens.get(i);
    boolean verb = token.verb() || token.tag().equals("vn");
    boolean leads = i + 1 <= at - 1 && endsAt(tokens.get(i + 1).form());
    return (verb || token.tag().equals("p")) && (endsAt(token.form()) || leads);
  }

  private static boolean passes(Token token) {
    return token.is(Type.LINK)
        || token.is(Type.PERIOD)
        || token.is(Type.BREAK)
        || token.is(Type.CHANGE)
        || token.filler()
        || token.is(Type.QUOTE)
        || token.tag().equals("t");
  }

  private static boolean endsAt(String form) {
    return form.endsWith("到") || form.endsWith("至") || form.endsWith("为");
  }

  /** The word of change that governs the figure directly (增长26.7%), or null. */
  public Token change() {
    if (listed()) {
      return of(tokens, leftFrom() - 1).change();
    }
    for (int i = at - 1; i >= leftFrom(); i--) {
      Token token = tokens.get(i);
      if (token.is(Type.CHANGE)) {
        return reaches(i) ? null : token;
      }
      boolean light =
          token.is(Type.LINK) && !token.form().endsWith("到") && !token.form().endsWith("至")
              || token.filler()
              || token.is(Type.MOOD)
              || token.is(Type.BASIS)
              || token.is(Type.QUOTE) && token.form().length() > 1
              || token.is(Type.PERIOD);
      if (!light) {
        return null;
      }
    }
    return null;
  }

  /** 涨〔破4800美元〕: the change ends at the figure. */
  private boolean reaches(int change) {
    return change == at - 1 && figure().form().startsWith("破");
  }

  /** Whether the figure before in the sentence has the same unit. */
  public boolean sharesUnit() {
    for (int i = at - 1; i >= 0; i--) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return Figure.unit(tokens.get(i).mention())
            .base()
            .equals(Figure.unit(figure().mention()).base());
      }
    }
    return false;
  }

  /** The basis a change is told against (上年同期, 5年前), or null. */
  public String basis() {
    for (int i = at - 1; i >= from; i--) {
      Token token = tokens.get(i);
      if (token.is(Type.BASIS)) {
        return token.tag();
      }
      if (token.is(Type.PERIOD) && i > from && AGAINST.contains(tokens.get(i - 1).form())) {
        return YEARLY.contains(token.form()) ? "上年" : token.form();
      }
    }
    return framed();
  }

  /** The basis that an opening of the sentence sets for what follows: 从〔环比〕看，…; or null. */
  private String framed() {
    for (int i = from - 1; i > 0 && i >= from - FURTHEST; i--) {
      Token token = tokens.get(i);
      if (token.is(Type.PERIOD) && AGAINST.contains(tokens.get(i - 1).form())) {
        boolean same = SAME.contains(tokens.get(i + 1).form());
        boolean opens = opens(same ? i + 2 : i + 1);
        return opens ? token.form() + (same ? tokens.get(i + 1).form() : "") : null;
      }
      if (token.is(Type.BASIS)) {
        return opens(i + 1) ? token.tag() : null;
      }
    }
    return null;
  }

  /** Whether an opening ends with the token at an index: 〔看〕，. */
  private boolean opens(int last) {
    return last + 1 < tokens.size()
        && SEEN.contains(tokens.get(last).form())
        && tokens.get(last + 1).is(Type.BREAK);
  }

  /** Whether the figure is of some of those before: 其中汽车20万辆, 其中，汽车20万辆. */
  public boolean among() {
    int before = from - 2;
    return indexOf("其中") >= 0
        || before >= 0
            && tokens.get(before).form().equals("其中")
            && Characters.isOne(tokens.get(from - 1).form(), "，,：:");
  }

  /** The index of a word before the figure in its clause, or -1. */
  public int indexOf(String form) {
    for (int i = at - 1; i >= from; i--) {
      if (tokens.get(i).form().equals(form)) {
        return i;
      }
    }
    return -1;
  }
}
