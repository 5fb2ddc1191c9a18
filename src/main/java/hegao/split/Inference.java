package hegao.split;

import hegao.text.Block;
import hegao.text.Block.Kind;
import hegao.text.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Guesses the publication date of a page from the days told in it.
 *
 * <p>Years and months told as past give a day before which it cannot have been published; the first
 * time after it that the month and day of the news comes round is the date.
 */
final class Inference {
  /** Days of one page's news lie close together. */
  private static final int CLOSE = 31;

  /** Paragraphs at the head of a story in which its day is told. */
  private static final int LEAD = 2;

  private Inference() {}

  /** The likeliest date; null when the text does not tell both a year and a day. */
  static LocalDate date(List<Draft> drafts) {
    LocalDate floor =
        drafts.stream()
            .flatMap(
                draft ->
                    Sentences.of(draft.text(), draft.blocks()).stream().map(s -> words(draft, s)))
            .map(Floors::of)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return floor == null ? null : latest(floor, days(drafts));
  }

  private static String words(Draft draft, Sentence sentence) {
    return sentence.span().in(draft.text());
  }

  /** The latest of the days, each at its first return from {@code floor} on, that lie together. */
  private static LocalDate latest(LocalDate floor, List<MonthDays.Day> days) {
    List<LocalDate> dates =
        days.stream().map(day -> day.from(floor)).filter(Objects::nonNull).sorted().toList();
    LocalDate best = null;
    for (LocalDate date : dates) {
      boolean close = best == null || ChronoUnit.DAYS.between(dates.get(0), date) <= CLOSE;
      best = close ? date : best;
    }
    return best;
  }

  /** The day called 今天, if any; else the days told in the leads. */
  private static List<MonthDays.Day> days(List<Draft> drafts) {
    List<MonthDays.Day> days = new ArrayList<>();
    for (Draft draft : drafts) {
      MonthDays.Day today = MonthDays.today(draft.text());
      if (today != null) {
        return List.of(today);
      }
      draft.blocks().stream()
          .filter(block -> block.kind() == Kind.BODY || block.kind() == Kind.BYLINE)
          .limit(LEAD)
          .map(Block::span)
          .forEach(span -> days.addAll(MonthDays.in(span.in(draft.text()))));
    }
    return days;
  }
}
