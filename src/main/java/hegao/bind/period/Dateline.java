package hegao.bind.period;

import hegao.bind.given.Input;
import hegao.lexicon.Terms;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Period.Grain;
import hegao.text.Block;
import java.time.LocalDate;
import java.util.List;

/** The day on which a story was filed, 新华社武汉9月3日电, or its source spoke, 县长周二（8日）说. */
final class Dateline {
  /** Days from filing to print. */
  private static final int LATEST = 2;

  /** Characters from the day to the verb of saying. */
  private static final int NEAR = 16;

  private static final Terms SPEECH = Terms.load("announcing");

  private Dateline() {}

  /** The day of filing, or null where no dateline tells one close to the day of print. */
  static LocalDate day(Input input) {
    return first(input, Block.Kind.BYLINE, false);
  }

  /** The day told first in the lead, if its source spoke on it; or null. */
  static LocalDate said(Input input) {
    return first(input, Block.Kind.BODY, true);
  }

  private static LocalDate first(Input input, Block.Kind kind, boolean spoken) {
    LocalDate printed = input.article().published().date();
    Block lead = printed == null ? null : lead(input, kind);
    for (Mention mention : lead == null ? List.<Mention>of() : input.mentions()) {
      boolean within = lead.span().contains(mention.span());
      if (within && mention instanceof Period period && period.grain() == Grain.DAY) {
        boolean near =
            !period.asOf()
                && !period.end().isAfter(printed)
                && !period.end().isBefore(printed.minusDays(LATEST));
        return near && (!spoken || said(input, lead, period)) ? period.end() : null;
      }
    }
    return null;
  }

  private static Block lead(Input input, Block.Kind kind) {
    for (Block block : input.article().blocks()) {
      if (block.kind() == kind) {
        return block;
      }
    }
    return null;
  }

  /** Whether a verb of saying follows in the paragraph. */
  private static boolean said(Input input, Block lead, Period period) {
    int from = period.span().end();
    int to = Math.min(lead.span().end(), from + NEAR);
    return said(input.article().text().substring(from, Math.max(from, to)));
  }

  private static boolean said(String behind) {
    int start = 0;
    while (start < behind.length() && "）) ，,".indexOf(behind.charAt(start)) >= 0) {
      start++;
    }
    for (int i = start; i < behind.length() && "，。；,;".indexOf(behind.charAt(i)) < 0; i++) {
      int length = SPEECH.startingAt(behind, i);
      if (length > 0 && "say".equals(SPEECH.sense(behind.substring(i, i + length)))) {
        return true;
      }
    }
    return false;
  }
}
