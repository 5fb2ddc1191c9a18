package hegao.bind.presumed;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Quakes;
import hegao.bind.story.Story;
import hegao.bind.word.Token.Type;
import hegao.claim.Modality;
import hegao.lexicon.Terms;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.mention.Quantity;
import hegao.mention.Unit.Dimension;
import hegao.text.Span;
import java.time.LocalDate;

/**
 * The time of a figure of which the text tells none: the day the news item opens with, else by the
 * day it was printed: the month for what is news, the day for quotes and losses, the year for what
 * stands longer (rules, rankings, aims), none for what has no time at all (the length of a bridge).
 * Readers are told so; nothing is compared by it.
 */
public final class Printed {
  private static final Terms STANDING = Terms.load("standing");
  private static final Span UNTOLD = new Span(0, 0);

  /** Characters before a figure that are looked at for what kind of statement it is. */
  private static final int NEAR = 80;

  /** Characters of its paragraph before a figure that may speak of this occasion. */
  private static final int WIDE = 200;

  /** Characters before a figure in which a word for what is paid or allowed governs it. */
  private static final int CLOSE = 12;

  private Printed() {}

  /**
   * The presumed period; null where none can be presumed.
   *
   * @param clause the figure
   * @param metric what it measures
   * @param modality how it is meant
   * @param story what has been told so far
   */
  public static Period of(Clause clause, String metric, Modality modality, Story story) {
    LocalDate printed = story.clock().published().date();
    if (printed == null || story.clock().published().inferred() || timeless(clause, metric)) {
      return null;
    }
    String before = before(clause, story.text());
    boolean stands =
        modality != Modality.ACTUAL
            || years(clause)
            || tells(before, "year", NEAR)
            || tells(behind(clause), "year", NEAR)
            || paragraph(clause, story, "list")
            || tells(before, "rule", CLOSE);
    if (clause.departs() && !stands) {
      return null;
    }
    boolean now = tells(before, "toll", NEAR) || tells(behind(clause), "now", NEAR);
    if (ends(metric, "day") && !stands || now) {
      return story.clock().now(UNTOLD);
    }
    Period news = story.timeline().news();
    if (story.wholes().leading() != null && !tells(before, "rule", CLOSE)) {
      return story.wholes().leading();
    }
    boolean occasion =
        news != null && (tells(before, "event", NEAR) || paragraph(clause, story, "event"));
    if (stands && !occasion) {
      return year(printed);
    }
    LocalDate filed = story.clock().filed();
    return news != null ? news : filed == null ? month(printed) : day(filed);
  }

  /** Sizes, heights, speeds: the metric ends in a word for one, or such a word governs. */
  private static boolean timeless(Clause clause, String metric) {
    String before = clause.at() > clause.from() ? clause.tokens().get(clause.at() - 1).form() : "";
    return Quakes.known(clause) || ends(metric, "none") || "none".equals(STANDING.sense(before));
  }

  private static boolean ends(String text, String sense) {
    int length = STANDING.endingAt(text, text.length());
    return length > 1 && sense.equals(STANDING.sense(text.substring(text.length() - length)));
  }

  /** 执教26年: counted to the year of print. */
  private static boolean years(Clause clause) {
    return clause.figure().mention() instanceof Quantity quantity
        && quantity.unit().dimension() == Dimension.TIME
        && quantity.unit().base().equals("年");
  }

  /** Whether a word of a sense stands among the last characters. */
  private static boolean tells(String text, String sense, int reach) {
    for (int i = Math.max(0, text.length() - reach); i < text.length(); i++) {
      int length = STANDING.startingAt(text, i);
      if (length > 0 && sense.equals(STANDING.sense(text.substring(i, i + length)))) {
        return true;
      }
    }
    return false;
  }

  /** What the sentence says before the figure. */
  private static String before(Clause clause, String text) {
    int end = clause.figure().span().start();
    int from = Math.max(clause.tokens().get(0).span().start(), end - NEAR);
    return text.substring(from, end).replace(" ", "") + clause.figure().form().replace(" ", "");
  }

  /** Whether its paragraph has told a word of a sense: 本次签约…。其中，… */
  private static boolean paragraph(Clause clause, Story story, String sense) {
    int end = clause.figure().span().start();
    int from = Math.max(story.block() == null ? end : story.block().span().start(), end - WIDE);
    return from < end && tells(story.text().substring(from, end).replace(" ", ""), sense, WIDE);
  }

  /** What its clause says behind the figure. */
  private static String behind(Clause clause) {
    StringBuilder told = new StringBuilder();
    for (int i = clause.at() + 1; i < clause.tokens().size() && told.length() < NEAR; i++) {
      if (clause.tokens().get(i).is(Type.BREAK)) {
        break;
      }
      told.append(clause.tokens().get(i).form());
    }
    return told.toString();
  }

  private static Period year(LocalDate day) {
    return new Period(
        UNTOLD,
        LocalDate.of(day.getYear(), 1, 1),
        LocalDate.of(day.getYear(), 12, 31),
        Grain.YEAR,
        Anchor.PUBLICATION);
  }

  private static Period day(LocalDate day) {
    return new Period(UNTOLD, day, day, Grain.DAY, Anchor.PUBLICATION);
  }

  private static Period month(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return new Period(
        UNTOLD, first, first.plusMonths(1).minusDays(1), Grain.MONTH, Anchor.PUBLICATION);
  }
}
