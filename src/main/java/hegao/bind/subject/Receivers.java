package hegao.bind.subject;

import hegao.bind.name.Bodies;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Whose figure it is where the subject stands inside its clause: 带动〔江北〕进出口, 造成〔江北〕3人受伤. */
public final class Receivers {
  private static final Terms DRIVERS = Terms.load("drivers");
  private static final Set<String> FOR = Set.of("为", "给", "替");
  private static final Set<String> GIVING =
      Set.of("贡献", "贡献了", "带来", "带来了", "增添", "新增", "增加", "创造", "赢得", "夺得", "摘得", "拿下", "挣得");
  private static final Set<String> CAUSING = Set.of("造成", "致", "已致", "致使", "导致", "波及");

  private Receivers() {}

  /** A place behind a verb that makes it do something: 带动〔重庆〕进出口增长. */
  public static Head of(List<Token> tokens, Known before) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (given(tokens, i)) {
        Token to = tokens.get(i);
        return to.is(Type.PLACE)
            ? new Head(before.resolve(to), i + 1, Sort.PLACE)
            : new Head(to.form(), i + 1, Sort.BODY);
      }
      boolean place = tokens.get(i).is(Type.PLACE);
      if (place && struck(tokens, i)
          || place && !PlaceHeads.scoped(tokens, i) && driven(tokens, i)) {
        return new Head(before.resolve(tokens.get(i)), i + 1, Sort.PLACE);
      }
    }
    return null;
  }

  /** 游泳为〔江国队〕贡献…: whom something has brought it. */
  private static boolean given(List<Token> tokens, int i) {
    Token to = tokens.get(i);
    boolean named = to.is(Type.PLACE) || Bodies.taught(to);
    return named
        && i + 1 < tokens.size()
        && GIVING.contains(tokens.get(i + 1).form())
        && FOR.contains(tokens.get(i - 1).form());
  }

  /** 地震造成江西〔云溪县〕: what an event has brought about happened there. */
  private static boolean struck(List<Token> tokens, int i) {
    int k = i - 1;
    while (k > 0 && (tokens.get(k).is(Type.PLACE) || Phrase.particle(tokens.get(k)))) {
      k--;
    }
    return i == tokens.size() - 1 && k >= 0 && CAUSING.contains(tokens.get(k).form());
  }

  private static boolean driven(List<Token> tokens, int i) {
    int k = i - 1;
    while (k > 0 && (tokens.get(k).is(Type.PERIOD) || tokens.get(k).tag().startsWith("d"))) {
      k--;
    }
    return k >= 0 && DRIVERS.has(tokens.get(k).form());
  }
}
