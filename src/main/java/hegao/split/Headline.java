package hegao.split;

import hegao.text.Block;
import hegao.text.Block.Kind;
import java.util.List;

/** Finds the main headline among the headings that open a story. */
final class Headline {
  private static final int KICKER = 10;
  private static final int MADE = 40;
  private static final int FEWEST = 10;
  private static final String CLAUSE_ENDS = "，,。；;！？!?";

  private Headline() {}

  /** Index of the main headline in the story; -1 when it has none. */
  static int index(List<Unit> story) {
    int end = 0;
    int main = -1;
    while (end < story.size()
        && (story.get(end).is(Kind.SUBHEAD) || story.get(end).is(Kind.BYLINE))) {
      boolean heading = story.get(end).is(Kind.SUBHEAD);
      if (heading && (main < 0 || outranks(story.get(end), story.get(main)))) {
        main = end;
      } else if (!heading && main >= 0) {
        if (!columnTitle(story, end)) {
          break;
        }
        main = -1;
      }
      end++;
    }
    return main;
  }

  /** Whether a dateline alone in its line, such as 本台消息：, parts a column title from the story's. */
  private static boolean columnTitle(List<Unit> story, int byline) {
    String text = story.get(byline).tail();
    boolean colon = text.endsWith("：") || text.endsWith(":");
    return colon && byline + 1 < story.size() && story.get(byline + 1).is(Kind.SUBHEAD);
  }

  /** Whether what stood before was only the kicker of this one. */
  private static boolean outranks(Unit heading, Unit before) {
    if (heading.level() != before.level()) {
      return heading.level() > 0 && (before.level() == 0 || heading.level() < before.level());
    }
    String kicker = before.head();
    if (heading.head().startsWith("—")) {
      return false;
    }
    boolean brief = kicker.length() <= KICKER && heading.head().length() >= kicker.length() * 3 / 2;
    return kicker.endsWith("——") || (heading.level() == 0 && brief);
  }

  /** A name for a story without a headline: the first clause of its text. */
  static String made(String text, List<Block> blocks) {
    int start =
        blocks.stream()
            .filter(block -> block.kind() != Kind.BYLINE)
            .findFirst()
            .map(block -> block.span().start())
            .orElse(0);
    int end = start;
    while (end < text.length() && end - start < MADE && !ends(text.charAt(end), end - start)) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean ends(char c, int length) {
    return c == '\n' || (length >= FEWEST && CLAUSE_ENDS.indexOf(c) >= 0);
  }
}
