package hegao.align.about;

import hegao.claim.Claim;
import hegao.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near two claims were printed. */
public final class Editions {
  private Editions() {}

  /** Whether both stand on one page or in papers of one day. */
  public static boolean same(Claim a, Claim b) {
    LocalDate day = a.article().published().date();
    return page(a, b) || day != null && day.equals(b.article().published().date());
  }

  /** Whether both were printed within so many days; not known is not within. */
  public static boolean within(Claim a, Claim b, int days) {
    LocalDate x = a.article().published().date();
    LocalDate y = b.article().published().date();
    return page(a, b) || x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) <= days;
  }

  /** Whether nothing says that they were printed more than so many days apart. */
  public static boolean near(Claim a, Claim b, int days) {
    LocalDate x = a.article().published().date();
    LocalDate y = b.article().published().date();
    return x == null || y == null || within(a, b, days);
  }

  /**
   * Whether they are two figures of one sentence that stands in both articles word for word; a copy
   * of a sentence tells nothing about its other figures.
   */
  public static boolean tellsTwo(Claim a, Claim b) {
    Span x = a.sentence().span();
    Span y = b.sentence().span();
    return a.article() != b.article()
        && x.length() == y.length()
        && a.span().start() - x.start() != b.span().start() - y.start()
        && a.article().text().regionMatches(x.start(), b.article().text(), y.start(), x.length());
  }

  private static boolean page(Claim a, Claim b) {
    return a.article().source().path().equals(b.article().source().path());
  }
}
