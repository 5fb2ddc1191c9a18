package hegao.bind;

import hegao.bind.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.text.Block;
import java.util.List;

/** Keeps the period that governs: stated once, it holds until another is stated. */
final class Timeline {
  private Period stated;
  private Block block;

  /** The period of the figure at an index; null when none is told. Called in reading order. */
  Period at(List<Token> tokens, int index, Block current) {
    for (int i = index - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is(Type.PERIOD) && !based(tokens, i, index)) {
        return (Period) token.mention();
      }
    }
    if (stated != null && current.equals(block)) {
      return new Period(
          stated.span(), stated.start(), stated.end(), stated.grain(), Anchor.CONTEXT);
    }
    return null;
  }

  /** Remembers what a sentence states, once its figures are bound. */
  void pass(List<Token> tokens, Block current) {
    if (!current.equals(block)) {
      stated = null;
      block = current;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.PERIOD)
          && !based(tokens, i, tokens.size())
          && !fleeting((Period) token.mention())) {
        stated = (Period) token.mention();
      }
    }
  }

  private static boolean fleeting(Period period) {
    return period.grain() == Period.Grain.DAY;
  }

  /** Whether the period is what something is measured against, or part of a title. */
  private static boolean based(List<Token> tokens, int i, int figure) {
    String before = i > 0 ? tokens.get(i - 1).form() : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    boolean compared =
        switch (before) {
          case "比", "较", "与", "同", "超", "超过", "自", "超越", "于", "此前" -> true;
          default -> false;
        };
    if (compared && !(before.equals("超") && i + 1 == figure)) {
      return true;
    }
    boolean titled =
        before.equals("《")
            || before.equals("（") && after.equals("）")
            || before.equals("(") && after.equals(")");
    boolean multiplied =
        i + 2 == figure
            && after.equals("的")
            && tokens.get(figure < tokens.size() ? figure : i).form().contains("倍");
    return titled || multiplied;
  }
}
