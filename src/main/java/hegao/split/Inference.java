package hegao.split;

import java.time.LocalDate;
import java.util.List;

/** Guesses the publication date of a page from the years, months and days told in it. */
final class Inference {
  private Inference() {}

  /** The likeliest date; null when the text tells none. */
  static LocalDate date(List<Line> lines) {
    return null;
  }
}
