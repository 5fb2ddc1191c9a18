package hegao.bind.event;

import hegao.bind.phrase.EventPhrase;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Titles;
import hegao.bind.story.Story;
import hegao.bind.word.Canon;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.lexicon.Terms;
import hegao.mention.Bound;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The day of an event: a date whose sentence tells no figure. */
public final class Events {
  private static final Terms HAPPENINGS = Terms.load("happenings");
  private static final Terms SPEECH = Terms.load("announcing");
  private static final int SHORTEST = 4;

  /** Tokens from a paper to the day it comes into force. */
  private static final int FAR = 12;

  /** Words that tell speech or name a paper. */
  private static final Set<String> PAPERS = Set.of("报告", "统计", "公告", "预报", "监测");

  /** Dates told of one sentence. */
  private static final int MOST = 3;

  private Events() {}

  /**
   * The first date of the sentence, of what its clause and the next tell; and each later date that
   * a happening follows at once: 2025年4月建成.
   *
   * @param figures whether figures of the sentence have made claims; then only a full day counts,
   *     or a month or year in which something is said to have happened, and only where no figure
   *     stands in its clause and the next
   */
  public static List<Claim> of(
      Story story, Sentence sentence, List<Token> tokens, boolean figures) {
    List<Claim> claims = new ArrayList<>();
    boolean first = true;
    boolean days = false;
    for (int i = 0; i < tokens.size() && claims.size() < MOST; i++) {
      Token token = tokens.get(i);
      if (!token.is(Type.PERIOD) || EventDays.lasts(token) || !dates((Period) token.mention())) {
        continue;
      }
      boolean direct = EventDays.direct(tokens, i);
      boolean led = EventDays.led(tokens, i);
      boolean daily = ((Period) token.mention()).grain() == Grain.DAY;
      first |= daily && !days;
      days |= daily;
      if (direct || first || led) {
        i = bracketed(tokens, i);
        Event event = event(tokens, i);
        Period period = (Period) tokens.get(i).mention();
        boolean day = period.grain() == Grain.DAY;
        boolean alone = !EventDays.figured(tokens, i, 2) && (day || !event.verb().isEmpty());
        boolean tells =
            direct || led || first && (!figures || alone || EventDays.happens(tokens, i));
        if (tells && !(period.anchor() == Anchor.CONTEXT && event.verb().isEmpty())) {
          claims.addAll(claim(story, sentence, tokens, i, event));
        }
      }
      first = false;
    }
    return claims;
  }

  /** Index of the date in brackets that says a day once more, 今天（〔1月24日〕); else that of the day. */
  private static int bracketed(List<Token> tokens, int at) {
    boolean again =
        at + 3 < tokens.size()
            && "（(".contains(tokens.get(at + 1).form())
            && tokens.get(at + 2).is(Type.PERIOD)
            && "）)".contains(tokens.get(at + 3).form())
            && ((Period) tokens.get(at).mention()).sameDays((Period) tokens.get(at + 2).mention());
    return again ? at + 2 : at;
  }

  private static boolean dates(Period period) {
    return switch (period.grain()) {
      case DAY, MONTH, YEAR ->
          period.anchor() != Anchor.CALENDAR
              && (period.anchor() != Anchor.CONTEXT || period.grain() == Grain.DAY);
      default -> false;
    };
  }

  /**
   * What happened.
   *
   * @param thing the meeting, the building, the paper
   * @param verb what became of it (召开, 投用), or empty
   * @param said whether the clause only tells who speaks: 国防部称
   */
  private record Event(String thing, String verb, boolean said) {}

  private static List<Claim> claim(
      Story story, Sentence sentence, List<Token> tokens, int at, Event event) {
    Period period = (Period) tokens.get(at).mention();
    String carried = titled(tokens, at, story.focus().subject(""));
    Happening told = Happening.of(tokens, at, carried);
    boolean whole = event.thing().length() >= SHORTEST;
    boolean idle = event.verb().isEmpty() && told.act().isEmpty();
    if (!whole && (told.subject().isEmpty() || idle) || event.said()) {
      return List.of();
    }
    String thing = whole ? event.thing() : told.subject() + event.thing();
    var printed = story.article().published().date();
    boolean ahead = printed != null && period.end().isAfter(printed);
    boolean stretch =
        !period.asOf() && period.grain() == Grain.DAY && !period.start().equals(period.end());
    String act = told.act().isEmpty() ? event.verb() : told.act();
    if (act.isEmpty()
        && implied(tokens, at, thing).isEmpty()
        && period.grain() != Grain.DAY
        && sentence.block().isHeading()) {
      return List.of();
    }
    String metric = (act.isEmpty() ? implied(tokens, at, thing) : act) + "日期";
    return List.of(
        new Claim(
            "",
            story.article(),
            sentence,
            period.span(),
            Kind.DATE,
            told.subject().isEmpty() ? thing : told.subject(),
            metric,
            List.of(),
            Value.of(
                stretch ? period.start().toString() : Days.label(period), bound(period, stretch)),
            period,
            ahead ? Modality.FORECAST : Modality.ACTUAL,
            null,
            new Topic(Canon.metric(thing), "日期", List.of(), "DATE")));
  }

  /** 公布《办法》，自12月1日起施行: the paper told last, else whose story it is. */
  private static String titled(List<Token> tokens, int at, String carried) {
    for (int i = at - 1; i >= 0 && at - i < FAR; i--) {
      if (Titles.is(tokens.get(i))) {
        return tokens.get(i).form();
      }
    }
    return carried;
  }

  /** 〔成立〕于2002年; a meeting of which only the day is told was 举行. */
  private static String implied(List<Token> tokens, int at, String thing) {
    String before = at > 1 ? tokens.get(at - 2).form() : "";
    int end = thing.length() - (Characters.endsWithOne(thing, "上中") ? 1 : 0);
    return HAPPENINGS.has(before) ? before : EventPhrase.held(thing.substring(0, end)) ? "举行" : "";
  }

  private static Bound bound(Period period, boolean stretch) {
    return stretch ? Bound.RANGE : period.asOf() ? Bound.AT_MOST : Bound.EXACT;
  }

  /** What happened then: told in the clause behind the date, or the next one. */
  private static Event event(List<Token> tokens, int at) {
    int from = EventDays.behind(tokens, at);
    int end = from;
    while (end < tokens.size() && !tokens.get(end).is(Type.BREAK)) {
      end++;
    }
    List<Token> rest = new ArrayList<>();
    StringBuilder verb = new StringBuilder();
    for (Token token : tokens.subList(from, end)) {
      if (HAPPENINGS.has(token.form())) {
        verb.append(token.form());
      } else if (!token.is(Type.PERIOD)
          && (!token.filler() || token.tag().startsWith("c") || joins(token))) {
        rest.add(token);
      }
    }
    Optional<Token> title = rest.stream().filter(Titles::is).findFirst();
    String thing = title.map(Token::form).orElse(Phrase.text(rest));
    return new Event(
        thing.length() < SHORTEST ? before(tokens, at) + thing : thing,
        verb.toString(),
        said(tokens, end));
  }

  /** 汽车〔之〕都: part of a name, unlike 的. */
  private static boolean joins(Token token) {
    return token.form().equals("之");
  }

  private static boolean said(List<Token> tokens, int end) {
    boolean noun = end > 0 && PAPERS.contains(tokens.get(end - 1).form());
    return end > 0 && !noun && "say".equals(SPEECH.sense(tokens.get(end - 1).form()));
  }

  /** 〔该水厂〕于2025年6月建成投用. */
  private static String before(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(Type.BREAK)) {
      from--;
    }
    return Phrase.text(Phrase.residue(tokens.subList(from, at)));
  }
}
