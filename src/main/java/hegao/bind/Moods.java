package hegao.bind;

import hegao.bind.Token.Type;
import hegao.claim.Modality;
import hegao.mention.Period;
import java.time.LocalDate;
import java.util.List;

/** Tells whether a figure is told as fact, expectation or aim. */
final class Moods {
  private Moods() {}

  /**
   * The modality of a figure.
   *
   * @param tokens of its sentence
   * @param at index of the figure
   * @param period its period, or null
   * @param published publication date, or null
   */
  static Modality of(List<Token> tokens, int at, Period period, LocalDate published) {
    Modality told = cue(tokens, at);
    if (told != null) {
      return told;
    }
    if (behind(tokens, at)) {
      return Modality.TARGET;
    }
    boolean ahead =
        period != null
            && published != null
            && period.start() != null
            && period.start().isAfter(published);
    return ahead ? Modality.TARGET : Modality.ACTUAL;
  }

  private static Modality cue(List<Token> tokens, int at) {
    int breaks = 0;
    for (int i = at - 1; i >= 0 && breaks < 3; i--) {
      Token token = tokens.get(i);
      if (token.is(Type.MOOD)) {
        return token.tag().equals("forecast") ? Modality.FORECAST : Modality.TARGET;
      }
      if (done(token.form())) {
        return Modality.ACTUAL;
      }
      if (token.is(Type.BREAK)) {
        breaks += "；：;:。".contains(token.form()) ? 2 : 1;
      }
      if (token.is(Type.FIGURE) && breaks > 0) {
        return null;
      }
    }
    return null;
  }

  private static boolean done(String form) {
    return switch (form) {
      case "已", "已经", "累计", "共", "达到了", "增长", "下降", "同比", "达" -> true;
      default -> false;
    };
  }

  /** 1100万的预期目标. */
  private static boolean behind(List<Token> tokens, int at) {
    for (int i = at + 1; i < tokens.size() && i < at + 8; i++) {
      Token token = tokens.get(i);
      if (token.is(Type.BREAK) || token.is(Type.FIGURE)) {
        return false;
      }
      if (token.form().equals("目标") || token.form().equals("任务")) {
        return true;
      }
    }
    return false;
  }
}
