package hegao.bind.period;

import hegao.bind.given.Input;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the year a story looks back on as a whole; of shorter times a figure says so itself. */
final class Reported {
  /** A year named once may be an aside. */
  private static final int OFTEN = 2;

  /** Years after which a year is history and not under review: 40年前. */
  private static final int OLDEST = 3;

  private static final int DECEMBER = 31;

  private Reported() {}

  /** The year; null when the story has none. */
  static Period of(Input input) {
    Period lead = null;
    int times = 0;
    for (Mention mention : input.mentions()) {
      if (!(mention instanceof Period period) || !over(period, input)) {
        continue;
      }
      if (lead == null && leading(input, period) && !based(period, input)) {
        lead = period;
      }
      times += lead != null && lead.sameDays(period) ? 1 : 0;
    }
    return times < OFTEN
        ? null
        : new Period(lead.span(), lead.start(), lead.end(), lead.grain(), Anchor.CONTEXT);
  }

  /** Whether it is a year that has ended, or is about to, when the story appears. */
  private static boolean over(Period period, Input input) {
    LocalDate printed = input.article().published().date();
    return !period.asOf()
        && period.grain() == Grain.YEAR
        && printed != null
        && period.end().getYear() >= printed.getYear() - OLDEST
        && period.end().isBefore(printed.plusDays(DECEMBER));
  }

  /** 比〔去年〕: what is compared with is not what is told of. */
  private static boolean based(Period period, Input input) {
    int at = period.span().start();
    return at > 0 && "比较与同于超".indexOf(input.article().text().charAt(at - 1)) >= 0;
  }

  /** Whether it stands in the headline or the first paragraph of running text. */
  private static boolean leading(Input input, Period period) {
    List<Block> head = new ArrayList<>();
    for (Block block : input.article().blocks()) {
      head.add(block);
      if (block.kind() == Block.Kind.BODY) {
        break;
      }
    }
    return head.stream().anyMatch(b -> b.span().contains(period.span()));
  }
}
