package hegao.bind.subject;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.name.Bodies;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Titles;
import hegao.bind.place.Setting;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Post;
import hegao.mention.Quantity;
import hegao.mention.Rank;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;

/** Whose figure it is where the name stands behind it: 有300年历史的〔江滨古镇〕, 24岁的〔林一明〕. */
public final class Owners {
  /** Nouns between the figure and 的. */
  private static final int BETWEEN = 2;

  private static final int LONGEST = 16;
  private static final Set<String> AGED = Set.of("岁", "周岁");

  private Owners() {}

  /** The owner behind the figure of a clause, or null. */
  public static Head of(Clause clause) {
    List<Token> tokens = clause.tokens();
    int i = clause.at() + 1;
    StringBuilder between = new StringBuilder();
    while (i < tokens.size() && i <= clause.at() + BETWEEN && tokens.get(i).nominal()) {
      between.append(tokens.get(i).form());
      i++;
    }
    if (i >= tokens.size() || !Phrase.particle(tokens.get(i)) || !plain(clause, between)) {
      return null;
    }
    List<Token> rest = Clause.running(tokens, i + 1);
    if (AGED.contains(Figure.unit(clause.figure().mention()).base())) {
      return person(rest);
    }
    boolean old = between.toString().endsWith("历史");
    Head named = named(rest);
    return named != null || !old ? named : thing(rest);
  }

  /** Whether a figure may tell of what stands behind 的: no share, and no bare count. */
  private static boolean plain(Clause clause, StringBuilder between) {
    return clause.figure().mention() instanceof Rank
        || clause.figure().mention() instanceof Quantity quantity
            && (quantity.unit().dimension() != Dimension.COUNT
                || between.length() > 0
                || AGED.contains(quantity.unit().base()));
  }

  private static Head named(List<Token> rest) {
    int i = 0;
    while (i < rest.size() && rest.get(i).nominal()) {
      Token token = rest.get(i);
      if (Titles.is(token)) {
        return new Head(token.form(), 0, Sort.WORK);
      }
      if (Bodies.taught(token) && (i + 1 >= rest.size() || !rest.get(i + 1).nominal())) {
        return new Head(token.form(), 0, Sort.BODY);
      }
      i++;
    }
    int body = Bodies.end(rest, 0);
    boolean whole = body > 1 && (body >= rest.size() || !rest.get(body).nominal());
    return whole && rest.get(0).is(Type.PLACE)
        ? new Head(Bodies.name(rest.subList(0, body)), 0, Sort.BODY)
        : null;
  }

  /** 有300年历史的〔江滨宫灯〕: anything told by its age that a place goes before, or that is quoted. */
  private static Head thing(List<Token> rest) {
    boolean own =
        !rest.isEmpty()
            && (rest.get(0).is(Type.PLACE) && !Setting.points(rest.get(0))
                || rest.get(0).is(Type.QUOTE));
    String name = own ? Phrase.text(Phrase.behind(rest, 0)) : "";
    return name.length() > 2 && name.length() <= LONGEST ? new Head(name, 0, Sort.NOUN) : null;
  }

  /** 24岁的〔林一明〕, 38岁的村民〔林一明〕. */
  private static Head person(List<Token> rest) {
    for (int i = 0; i < Math.min(rest.size(), 3); i++) {
      Token token = rest.get(i);
      if (token.tag().equals(Bodies.PERSON)) {
        return new Head(token.form(), 0, Sort.NOUN);
      }
      if (token.mention() instanceof Post post) {
        return new Head(post.person(), 0, Sort.NOUN);
      }
      if (!token.nominal()) {
        return null;
      }
    }
    return null;
  }
}
