package hegao.bind.period;

import hegao.bind.given.Input;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.text.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that a story of figures goes by: told in its headline or first paragraphs and again
 * below. What it tells without a time is presumed to be of it.
 */
final class Leading {
  /** A time told once may be an aside. */
  private static final int OFTEN = 2;

  /** Paragraphs of running text that may tell it first. */
  private static final int FIRST = 2;

  /** Years after which a time is history. */
  private static final int OLDEST = 2;

  private Leading() {}

  /** The time told most often of those that lead; null when the story goes by none. */
  static Period of(Input input) {
    LocalDate printed = input.article().published().date();
    List<Block> head = printed == null ? List.of() : head(input);
    Period best = null;
    int most = OFTEN - 1;
    List<Period> tried = new ArrayList<>();
    for (Mention mention : head.isEmpty() ? List.<Mention>of() : input.mentions()) {
      if (!(mention instanceof Period period)
          || !over(period, printed)
          || head.stream().noneMatch(b -> b.span().contains(period.span()))
          || tried.stream().anyMatch(period::sameDays)) {
        continue;
      }
      tried.add(period);
      int times = times(input, period) + (titled(input, period) ? 1 : 0);
      if (times > most) {
        best = period;
        most = times;
      }
    }
    return best == null
        ? null
        : new Period(best.span(), best.start(), best.end(), best.grain(), Anchor.CONTEXT);
  }

  /** Whether the headline tells it: it is the time of all that is told without one. */
  private static boolean titled(Input input, Period period) {
    List<Block> blocks = input.article().blocks();
    return blocks.get(0).isHeading() && blocks.get(0).span().contains(period.span());
  }

  private static int times(Input input, Period told) {
    int times = 0;
    for (Mention mention : input.mentions()) {
      times +=
          mention instanceof Period period && told.sameDays(period) && own(period, input) ? 1 : 0;
    }
    return times;
  }

  /** Whether it is a month or longer, or a holiday, that has ended when the story appears. */
  private static boolean over(Period period, LocalDate printed) {
    boolean fit =
        switch (period.grain()) {
          case MONTH, MONTHS, QUARTER, HALF_YEAR, YEAR, HOLIDAY, LUNAR_HOLIDAY -> true;
          default -> false;
        };
    return fit
        && !period.asOf()
        && period.end().isBefore(printed)
        && period.end().getYear() >= printed.getYear() - OLDEST;
  }

  /** Whether it is told of and not compared with: 比〔去年〕. */
  private static boolean own(Period period, Input input) {
    int at = period.span().start();
    return at == 0 || "比较与同于超".indexOf(input.article().text().charAt(at - 1)) < 0;
  }

  /** Headline and first paragraphs. */
  private static List<Block> head(Input input) {
    List<Block> head = new ArrayList<>();
    int body = 0;
    for (Block block : input.article().blocks()) {
      body += block.kind() == Block.Kind.BODY ? 1 : 0;
      if (body > FIRST) {
        break;
      }
      head.add(block);
    }
    return head;
  }
}
