package hegao.bind;

import hegao.bind.Token.Type;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Sentence;
import java.util.List;

/** The day of an event: a date whose sentence tells no figure. */
final class Events {
  private Events() {}

  /**
   * At most one claim: the first date of the sentence, of what its clause and the next tell.
   *
   * @param figures whether figures of the sentence have made claims; then only a full day counts,
   *     and only where no figure stands in its clause and the next
   */
  static List<Claim> of(Story story, Sentence sentence, List<Token> tokens, boolean figures) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.PERIOD) && dates((Period) token.mention())) {
        Period period = (Period) token.mention();
        boolean alone = period.grain() == Grain.DAY && !period.asOf() && !figured(tokens, i);
        return figures && !alone ? List.of() : claim(story, sentence, tokens, i);
      }
    }
    return List.of();
  }

  private static boolean figured(List<Token> tokens, int at) {
    int breaks = 0;
    for (int i = at + 1; i < tokens.size() && breaks < 2; i++) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return true;
      }
      breaks += tokens.get(i).is(Type.BREAK) ? 1 : 0;
    }
    return false;
  }

  private static boolean dates(Period period) {
    return switch (period.grain()) {
      case DAY, MONTH, YEAR ->
          period.anchor() != Anchor.CONTEXT && period.anchor() != Anchor.CALENDAR;
      default -> false;
    };
  }

  private static List<Claim> claim(Story story, Sentence sentence, List<Token> tokens, int at) {
    Period period = (Period) tokens.get(at).mention();
    String event = event(tokens, at);
    if (event.length() < 4) {
      return List.of();
    }
    String day = Days.label(period);
    boolean ahead =
        story.article().published().date() != null
            && period.end().isAfter(story.article().published().date());
    return List.of(
        new Claim(
            "",
            story.article(),
            sentence,
            period.span(),
            Kind.DATE,
            event,
            "日期",
            List.of(),
            new Value(null, null, null, period.asOf() ? Bound.AT_MOST : Bound.EXACT, null, day),
            period,
            ahead ? Modality.FORECAST : Modality.ACTUAL,
            null,
            new Topic(Canon.metric(event), "日期", List.of(), "DATE")));
  }

  /** What happened then: the clause behind the date, or the next one. */
  private static String event(List<Token> tokens, int at) {
    int i = at + 1;
    while (i < tokens.size() && tokens.get(i).is(Type.BREAK)) {
      i++;
    }
    int end = i;
    while (end < tokens.size() && !tokens.get(end).is(Type.BREAK)) {
      end++;
    }
    return Phrase.text(tokens.subList(i, end));
  }
}
