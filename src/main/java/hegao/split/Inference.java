package hegao.split;

import hegao.text.Block;
import hegao.text.Block.Kind;
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

  /** News of a year is told for some days more than a year. */
  private static final int RECENT = 400;

  private static final int MANY = 5;

  private Inference() {}

  /** The likeliest date; null when the text does not tell both a recent year and a day. */
  static LocalDate date(List<Draft> drafts) {
    if (drafts.size() >= MANY && drafts.stream().noneMatch(Draft::headed)) {
      return null; // a digest tells of many days and places
    }
    List<Floors.Floor> floors =
        drafts.stream()
            .flatMap(
                draft ->
                    Sentences.of(draft.text(), draft.blocks()).stream()
                        .map(sentence -> sentence.span().in(draft.text())))
            .flatMap(sentence -> Floors.of(sentence).stream())
            .toList();
    LocalDate floor =
        floors.stream().map(Floors.Floor::day).max(Comparator.naturalOrder()).orElse(null);
    boolean fresh =
        floors.stream().anyMatch(f -> f.fresh() && f.day().plusDays(RECENT).isAfter(floor));
    LocalDate date = fresh ? latest(floor, days(drafts)) : null;
    return date == null || date.isAfter(floor.plusDays(RECENT)) ? null : date;
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
