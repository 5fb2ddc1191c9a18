package hegao.bind.event;

import hegao.bind.phrase.EventPhrase;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.phrase.Titles;
import hegao.bind.voice.Hearsay;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Post;
import java.util.List;
import java.util.Set;

/**
 * What happened on a day.
 *
 * @param subject the meeting, the building, the paper, or who did it
 * @param act what became of it or what was done: 召开, 会见江国客人; may be empty
 */
record Happening(String subject, String act) {
  private static final Terms HAPPENINGS = Terms.load("happenings");
  private static final Terms SPEECH = Terms.load("announcing");
  private static final int SHORTEST = 3;

  /** Verbs whose object is what took place: 国务院〔召开〕会议. */
  private static final Set<String> HOLDING =
      Set.of(
          "举行", "召开", "举办", "主持召开", "主办", "开展", "启动", "印发", "发布", "公布", "出台", "签署", "颁布", "进行",
          "发射", "开通", "推出", "上线");

  private static final Set<String> UNTIL = Set.of("至", "到");

  /**
   * Reads the clause of a date, or the next one where the date stands alone.
   *
   * @param tokens of the sentence
   * @param at index of the date
   * @param carried whose story it is; the subject where the clause names none
   */
  static Happening of(List<Token> tokens, int at, String carried) {
    List<Token> left = stripped(left(tokens, at));
    List<Token> right = ends(tokens, at) && !left.isEmpty() ? List.of() : right(tokens, at);
    if (right.isEmpty() && !left.isEmpty()) {
      int to = EventPhrase.phrase(left);
      return told(left.subList(0, to), last(tokens, at), carried);
    }
    List<Token> owned = owned(right);
    if (!owned.isEmpty()) {
      int to = right.size() - owned.size() - 1;
      return new Happening(
          EventPhrase.name(owned.subList(0, EventPhrase.phrase(owned))),
          EventPhrase.act(right.subList(0, to)));
    }
    int closing = left.isEmpty() ? EventPhrase.closed(right) : 0;
    if (closing > 0) {
      return new Happening(EventPhrase.name(right.subList(0, closing)), last(right).form());
    }
    int end = left.isEmpty() ? EventPhrase.phrase(right) : 0;
    List<Token> actor =
        left.isEmpty() ? right.subList(0, end) : left.subList(0, EventPhrase.phrase(left));
    List<Token> rest = right.subList(end, right.size());
    if (left.isEmpty() && end == 0 && since(tokens, at, right)) {
      List<Token> next = right(tokens, tokens.indexOf(last(right)));
      actor = next.subList(0, EventPhrase.phrase(next));
    }
    return told(actor, rest, carried);
  }

  private static Happening told(List<Token> actor, List<Token> rest, String carried) {
    int verb = verb(rest);
    List<Token> object =
        verb < 0 ? List.of() : EventPhrase.object(rest.subList(verb + 1, rest.size()));
    String who = person(actor);
    boolean chaired = verb > 0 && rest.get(verb - 1).form().equals("主持");
    boolean held =
        !object.isEmpty()
            && HOLDING.contains(rest.get(verb).form())
            && !(rest.get(verb).form().equals("进行") && actor.size() > 0)
            && (who.isEmpty() || chaired)
            && Phrase.text(object).length() >= SHORTEST;
    if (verb >= 0 && !object.isEmpty() && Titles.is(last(object))) {
      return new Happening(last(object).form(), rest.get(verb).form());
    }
    if (held) {
      return new Happening(
          (who.isEmpty() ? EventPhrase.name(actor) : "") + EventPhrase.name(object),
          rest.get(verb).form());
    }
    String subject = who.isEmpty() ? EventPhrase.name(actor) : who;
    boolean light =
        verb >= 0
            && !subject.isEmpty()
            && rest.get(verb).form().equals("进行")
            && rest.subList(verb, rest.size()).stream().noneMatch(Phrase::particle);
    String act = EventPhrase.act(light ? rest.subList(verb + 1, rest.size()) : rest);
    String whose = subject.length() < 2 ? carried : subject;
    boolean again = act.startsWith(whose) && act.length() > whose.length();
    return new Happening(whose, again ? act.substring(whose.length()) : act);
  }

  /** Whether the clause ends with the date. */
  private static boolean ends(List<Token> tokens, int at) {
    return at + 1 >= tokens.size() || tokens.get(at + 1).is(Type.BREAK);
  }

  /** The verb that leads to the date: 保留〔至〕10月12日, with the word that leads. */
  private static List<Token> last(List<Token> tokens, int at) {
    String before = at > 0 ? tokens.get(at - 1).form() : "";
    if (before.length() > 1 && Characters.endsWithOne(before, "至到")) {
      return tokens.subList(at - 1, at);
    }
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(Type.BREAK) && !Tidy.acts(tokens.get(from - 1))) {
      from--;
    }
    boolean near = from > 0 && at - from <= 2 && Tidy.acts(tokens.get(from - 1));
    boolean until = near && from < at && UNTIL.contains(tokens.get(at - 1).form());
    return near ? tokens.subList(from - 1, until ? at : from) : List.of();
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  /** 〔自〕2008年迁到江城，…〔以来〕: who it is of stands in the next clause. */
  private static boolean since(List<Token> tokens, int at, List<Token> right) {
    String form = right.isEmpty() ? "" : last(right).form();
    boolean from = at > 0 && tokens.get(at - 1).form().equals("自") && !right.isEmpty();
    return from || form.equals("以来") || form.equals("来") || form.equals("后") || form.equals("之后");
  }

  private static List<Token> left(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(Type.BREAK)) {
      from--;
    }
    List<Token> clause = tokens.subList(from, at);
    return clause.subList(Math.min(clause.size(), Hearsay.end(clause)), clause.size());
  }

  /** The clause behind the date, brackets that say it once more left aside. */
  private static List<Token> right(List<Token> tokens, int at) {
    int from = at + 1;
    while (from < tokens.size()
        && (tokens.get(from).is(Type.BREAK)
            || tokens.get(from).is(Type.PERIOD)
            || EventDays.clock(tokens, from)
            || tokens.get(from).is(Type.QUOTE) && "（）()".contains(tokens.get(from).form()))) {
      from++;
    }
    if (from < tokens.size() && tokens.get(from).form().equals("随着")) {
      int next = EventDays.clauseBehind(tokens, from);
      from = next < tokens.size() ? next : from;
    }
    int end = from;
    while (end < tokens.size() && !tokens.get(end).is(Type.BREAK)) {
      end++;
    }
    return tokens.subList(from, end);
  }

  /** Words that lead to a time at the end, times and adverbs at the start, taken away. */
  private static List<Token> stripped(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (to > 0
        && (EventPhrase.light(tokens.get(to - 1))
            || tokens.get(to - 1).is(Type.QUOTE)
            || EventPhrase.AWAY.contains(tokens.get(to - 1).form()))) {
      to--;
    }
    if (to > 0 && SPEECH.has(tokens.get(to - 1).form())) {
      return List.of();
    }
    while (from < to
        && EventPhrase.light(tokens.get(from))
        && !tokens.get(from).form().equals("该")) {
      from++;
    }
    return tokens.subList(from, to);
  }

  /** What stands behind the 的 that the date and its verb lead to: 5月2日举行〔的〕开业典礼. */
  private static List<Token> owned(List<Token> right) {
    for (int i = 0; i < Math.min(3, right.size()); i++) {
      Token token = right.get(i);
      if (Phrase.particle(token)) {
        return right.subList(i + 1, right.size());
      }
      if (!HAPPENINGS.has(token.form()) && !token.verb()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The person that a phrase names with an office, or empty. */
  private static String person(List<Token> actor) {
    String person = "";
    for (Token token : actor) {
      person = token.mention() instanceof Post post ? post.person() : person;
    }
    return person;
  }

  /** Index of the verb that says what happened, or -1. */
  private static int verb(List<Token> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (HAPPENINGS.has(rest.get(i).form()) || HOLDING.contains(rest.get(i).form())) {
        return i;
      }
    }
    return -1;
  }
}
