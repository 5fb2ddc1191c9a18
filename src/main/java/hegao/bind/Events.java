package hegao.bind;

import hegao.bind.Token.Type;
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
import hegao.mention.Rank;
import hegao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The day of an event: a date whose sentence tells no figure. */
final class Events {
  private static final Terms HAPPENINGS = Terms.load("happenings");
  private static final Terms SPEECH = Terms.load("announcing");
  private static final int SHORTEST = 4;

  /** Tokens from a paper to the day it comes into force. */
  private static final int FAR = 12;

  /** Words that tell speech or name a paper. */
  private static final Set<String> PAPERS = Set.of("报告", "统计", "公告", "预报", "监测");

  /** Words that lead to a day something lasts to, or happens on. */
  private static final Set<String> UNTIL = Set.of("至", "到");

  private static final Set<String> LEADING = Set.of("于", "自", "从");

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
  static List<Claim> of(Story story, Sentence sentence, List<Token> tokens, boolean figures) {
    List<Claim> claims = new ArrayList<>();
    boolean first = true;
    boolean days = false;
    for (int i = 0; i < tokens.size() && claims.size() < MOST; i++) {
      Token token = tokens.get(i);
      if (!token.is(Type.PERIOD) || lasts(token) || !dates((Period) token.mention())) {
        continue;
      }
      boolean direct = direct(tokens, i);
      boolean led = led(tokens, i);
      boolean daily = ((Period) token.mention()).grain() == Grain.DAY;
      first |= daily && !days;
      days |= daily;
      if (direct || first || led) {
        i = bracketed(tokens, i);
        Event event = event(tokens, i);
        Period period = (Period) tokens.get(i).mention();
        boolean day = period.grain() == Grain.DAY;
        boolean alone = !figured(tokens, i, 2) && (day || !event.verb().isEmpty());
        boolean tells = direct || led || first && (!figures || alone || happens(tokens, i));
        if (tells && !(period.anchor() == Anchor.CONTEXT && event.verb().isEmpty())) {
          claims.addAll(claim(story, sentence, tokens, i, event));
        }
      }
      first = false;
    }
    return claims;
  }

  /** 2025年4月〔建成〕, 去年6月〔发生的〕事故: a happening follows at once. */
  private static boolean direct(List<Token> tokens, int at) {
    boolean sudden = at + 1 < tokens.size() && HAPPENINGS.has(tokens.get(at + 1).form());
    boolean owned = sudden && at + 2 < tokens.size() && Phrase.particle(tokens.get(at + 2));
    return owned || sudden && !figured(tokens, at, 1);
  }

  /** 〔于〕6月3日返回, 成立〔于〕2002年的社区, 保留〔至〕2月5日: a day that a verb leads to or is led by. */
  private static boolean led(List<Token> tokens, int at) {
    Period period = (Period) tokens.get(at).mention();
    String before = at > 0 ? tokens.get(at - 1).form() : "";
    boolean founded = before.equals("于") && at > 1 && HAPPENINGS.has(tokens.get(at - 2).form());
    boolean until = before.length() > 1 && before.matches(".*[至到]");
    boolean lasts = until || UNTIL.contains(before) && at > 1 && Tidy.acts(tokens.get(at - 2));
    boolean day = period.grain() == Grain.DAY && !period.asOf();
    return founded || day && !figured(tokens, at, 1) && (lasts || LEADING.contains(before));
  }

  /** 5月20日，龙舟赛〔入选〕第一批名录: something is said to have happened before a figure is told. */
  private static boolean happens(List<Token> tokens, int at) {
    boolean day = ((Period) tokens.get(at).mention()).grain() == Grain.DAY;
    int from = behind(tokens, at);
    boolean happened = false;
    for (int i = from; i < tokens.size() && !tokens.get(i).is(Type.BREAK); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.FIGURE) && !token.form().endsWith("周年")) {
        return happened && (day || token.mention() instanceof Rank);
      }
      happened |= HAPPENINGS.has(token.form());
    }
    return happened && day;
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

  /** Whether a figure stands in the clauses behind a date. */
  private static boolean figured(List<Token> tokens, int at, int clauses) {
    int breaks = 0;
    for (int i = at + 1; i < tokens.size() && breaks < clauses; i++) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return true;
      }
      breaks += tokens.get(i).is(Type.BREAK) ? 1 : 0;
    }
    return false;
  }

  /** 今年以来: a stretch up to now, not the day of an event. */
  private static boolean lasts(Token token) {
    return token.form().endsWith("以来") || token.form().endsWith("年来");
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

  /** 公布《条例》，自3月15日起施行: the paper told last, else whose story it is. */
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
    return HAPPENINGS.has(before)
        ? before
        : EventPhrase.held(thing.replaceAll("[上中]$", "")) ? "举行" : "";
  }

  private static Bound bound(Period period, boolean stretch) {
    return stretch ? Bound.RANGE : period.asOf() ? Bound.AT_MOST : Bound.EXACT;
  }

  /** What happened then: told in the clause behind the date, or the next one. */
  private static Event event(List<Token> tokens, int at) {
    int from = behind(tokens, at);
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

  /** Where what happened is told: behind the date, the bracket it stands in, 起, and the comma. */
  private static int behind(List<Token> tokens, int at) {
    int from = at + 1;
    while (from < tokens.size()
        && (tokens.get(from).is(Type.BREAK)
            || tokens.get(from).form().matches("[（）()]|起|前|后|晚|晚上|上午|下午|凌晨|清晨"))) {
      from++;
    }
    return from;
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
