package hegao.bind.subject;

import hegao.bind.figure.Clause;
import hegao.bind.name.Bodies;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Titles;
import hegao.bind.phrase.Undertakings;
import hegao.bind.place.Setting;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Quantity;
import hegao.mention.Unit.Dimension;
import java.util.ArrayList;
import java.util.List;

/** Several who hold a figure each: 江国（52个）、河国（42个）; 江北和河东分别增长5%、6%. */
public final class Holders {
  private static final String OPENING = "（(";

  private Holders() {}

  /** Whose figure it is among several in a clause, told right before it; null where none is. */
  public static Head of(Clause clause, Known known) {
    List<Token> tokens = clause.tokens();
    int at = clause.at();
    if (at > 1 && OPENING.contains(tokens.get(at - 1).form()) && named(tokens.get(at - 2))) {
      return head(tokens.get(at - 2), known, clause.left().size());
    }
    List<Token> left = clause.left();
    Head project = Undertakings.before(left);
    if (project != null) {
      return project;
    }
    if (clause.follows() && lasting(tokens.get(clause.leftFrom() - 1)) && left.size() > 1) {
      Head head = left.get(0).is(Type.PLACE) ? Subjects.head(left, known) : null;
      return head == null || head.sort() != Sort.PLACE ? null : head;
    }
    boolean next =
        clause.follows()
            && left.size() > 1
            && (left.get(0).is(Type.PAUSE) || Phrase.particle(left.get(0)));
    if (!next || !named(left.get(1))) {
      return null;
    }
    Head head = Subjects.head(left.subList(1, left.size()), known);
    return head == null || head.sort() == Sort.NOUN
        ? null
        : new Head(head.name(), head.end() + 1, head.sort());
  }

  /**
   * The holders joined by 、 or 和 that the head of a clause names; empty where there are fewer than
   * two.
   *
   * @param before the tokens before 分别
   */
  public static List<Head> joined(List<Token> before, Known known) {
    List<Head> holders = new ArrayList<>();
    int i = 0;
    while (i < before.size()
        && (before.get(i).is(Type.PERIOD) || before.get(i).filler() || timed(before.get(i)))) {
      i++;
    }
    while (i < before.size()) {
      int end = named(before.get(i)) ? i + 1 : Bodies.end(before, i);
      if (end == i) {
        return List.of();
      }
      Token last = before.get(end - 1);
      holders.add(
          end == i + 1
              ? head(last, known, end)
              : new Head(Bodies.name(before.subList(i, end)), end, Sort.BODY));
      boolean beside = end < before.size() && Titles.is(last) && Titles.is(before.get(end));
      boolean more =
          end < before.size()
              && (before.get(end).is(Type.PAUSE) || before.get(end).tag().equals("cc"));
      if (!more && !beside) {
        break;
      }
      i = beside ? end : end + 1;
    }
    return holders.size() > 1 ? holders : List.of();
  }

  /** 前两天〔浙江〕接待…: a stretch of time before the holder. */
  private static boolean lasting(Token figure) {
    return figure.mention() instanceof Quantity quantity
        && quantity.unit().dimension() == Dimension.TIME;
  }

  private static boolean timed(Token token) {
    return token.tag().equals("t") || token.form().equals("其中");
  }

  private static boolean named(Token token) {
    return token.is(Type.PLACE) && !Setting.points(token)
        || Bodies.taught(token)
        || Titles.is(token);
  }

  private static Head head(Token token, Known known, int end) {
    return token.is(Type.PLACE)
        ? new Head(known.resolve(token), end, Sort.PLACE)
        : new Head(token.form(), end, Titles.is(token) ? Sort.WORK : Sort.BODY);
  }
}
