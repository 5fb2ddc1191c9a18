package hegao.align.about;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Timing;
import hegao.lexicon.Terms;
import hegao.mention.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the periods of two claims lie to each other. */
public final class Times {
  private static final int NEXT_DAY = 1;

  /** A stretch of fewer days is one that a flow printed on another day is not of. */
  private static final int BRIEF = 45;

  /** The state at a date is told as the present one for so many days. */
  private static final int CURRENT = 200;

  /** Figures of a stretch of days are the latest ones for as long again, and so many days. */
  private static final int AWAITED = 60;

  /** A figure of a time that ends so many days after another print may be meant in it. */
  private static final int SOON = 3;

  /** What lasts is the same in prints of so many days. */
  private static final int LASTING = 10;

  private static final int YEAR = 366;

  private static final Terms COURSES = Terms.load("courses");

  private Times() {}

  /** The relation of the periods of two claims. */
  public static Timing of(Claim a, Claim b) {
    Period x = lasting(a) ? null : a.period();
    Period y = lasting(b) ? null : b.period();
    if (x == null && y == null) {
      return unsaid(a, b);
    }
    if (x == null || y == null) {
      return x == null ? halfSaid(a, b) : halfSaid(b, a);
    }
    if ((a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL) && due(a, b)) {
      return Timing.OPEN;
    }
    if (unended(a) != unended(b) && runs(a) && runs(b)) {
      Claim open = unended(a) ? a : b;
      Claim told = open == a ? b : a;
      if (!open.article().published().date().equals(told.period().end())) {
        return Timing.DIFFERENT;
      }
    }
    if (x.end().equals(y.end()) && printed(a, b) && runs(a) && runs(b)) {
      return running(a, b);
    }
    if (x.asOf() != y.asOf() && soFar(x.asOf() ? y : x) && runs(a) && runs(b)) {
      return x.end().equals(y.end()) ? Timing.SAME : Timing.DIFFERENT;
    }
    if (Dates.soFar(a, b) || Dates.soFar(b, a)) {
      return Timing.SAME;
    }
    if (x.sameDays(y) || x.end().equals(y.end()) && (x.asOf() || y.asOf())) {
      return Timing.SAME;
    }
    if (!x.asOf() && !y.asOf() && (holds(x, y) || holds(y, x))) {
      return a.kind() == Kind.RATIO ? Timing.OPEN : Timing.NESTED;
    }
    if (x.asOf() != y.asOf() && holds(x.asOf() ? y : x, x.asOf() ? x : y)) {
      return Timing.OPEN;
    }
    return Timing.DIFFERENT;
  }

  /** Lengths, areas and the like do not belong to the day of the event they are told with. */
  private static boolean lasting(Claim claim) {
    Period period = claim.period();
    boolean day = period != null && period.grain() == Period.Grain.DAY && !period.asOf();
    boolean years =
        period != null
            && !period.asOf()
            && ChronoUnit.DAYS.between(period.start(), period.end()) > YEAR;
    return (day || years) && is(claim, "lasting");
  }

  private static boolean lasts(Claim claim) {
    About about = About.of(claim);
    return is(claim, "lasting") || about.magnitudes(about);
  }

  /** A total that has grown from one print to the next is of a later hour; it cannot shrink. */
  private static Timing running(Claim a, Claim b) {
    boolean first = a.article().published().date().isBefore(b.article().published().date());
    Claim earlier = first ? a : b;
    Claim later = first ? b : a;
    if (unended(a) || unended(b)) {
      return Timing.DIFFERENT;
    }
    boolean daily =
        a.period().grain() != Period.Grain.YEAR && b.period().grain() != Period.Grain.YEAR;
    boolean numbers =
        daily && earlier.value().interval() != null && later.value().interval() != null;
    return numbers && later.value().interval().above(earlier.value().interval())
        ? Timing.DIFFERENT
        : Timing.SAME;
  }

  /** A figure without a period, printed on one day, beside one of another single day. */
  private static Timing halfSaid(Claim unsaid, Claim other) {
    Period told = other.period();
    LocalDate day = unsaid.article().published().date();
    boolean brief = !told.asOf() && ChronoUnit.DAYS.between(told.start(), told.end()) < BRIEF;
    boolean daily =
        (brief || told.grain() == Period.Grain.DAY) && !unsaid.article().published().inferred();
    boolean flows =
        unsaid.kind() == Kind.GROWTH || contains(unsaid.topic().metric(), "flow") || runs(unsaid);
    boolean far =
        flows
            && day != null
            && Math.abs(ChronoUnit.DAYS.between(day, told.end()))
                > (unsaid.modality() == Modality.ACTUAL ? NEXT_DAY : 0);
    boolean gone = day != null && day.isAfter(told.end().plusDays(current(told))) && !lasts(unsaid);
    LocalDate later = other.article().published().date();
    boolean over = later != null && !later.isBefore(told.end());
    boolean early = day != null && over && day.plusDays(SOON).isBefore(told.end());
    boolean actual = unsaid.modality() == Modality.ACTUAL && other.modality() == Modality.ACTUAL;
    return daily && far || actual && (gone || early) ? Timing.DIFFERENT : Timing.OPEN;
  }

  /** For how many days after its end a figure of a period is told as the latest. */
  private static long current(Period told) {
    return told.asOf() ? CURRENT : AWAITED + ChronoUnit.DAYS.between(told.start(), told.end());
  }

  /**
   * Figures without a period speak of the day they were printed; running totals grow from day to
   * day.
   */
  private static Timing unsaid(Claim a, Claim b) {
    if (a.article().source().path().equals(b.article().source().path())) {
      return Timing.SAME;
    }
    LocalDate x = a.article().published().date();
    LocalDate y = b.article().published().date();
    if (x == null || y == null) {
      return Timing.OPEN;
    }
    boolean fixed = x.equals(y) || Editions.within(a, b, LASTING) && lasts(a) && lasts(b);
    return fixed ? Timing.SAME : runs(a) && runs(b) ? Timing.DIFFERENT : Timing.OPEN;
  }

  /** Whether it is a year so far, or another stretch that the calendar does not know. */
  private static boolean soFar(Period period) {
    return period.grain() == Period.Grain.OTHER;
  }

  /** Whether the period goes on after the day of publication: a total of it is one so far. */
  static boolean unended(Claim claim) {
    LocalDate day = claim.article().published().date();
    return day != null && claim.period().end().isAfter(day);
  }

  /** Whether the two were printed on different days. */
  public static boolean printed(Claim a, Claim b) {
    LocalDate x = a.article().published().date();
    LocalDate y = b.article().published().date();
    return x != null && y != null && !x.equals(y);
  }

  /** Whether a figure is of its day, or grows from day to day. */
  public static boolean flows(Claim claim) {
    return contains(claim.topic().metric(), "flow") || runs(claim);
  }

  /** Whether a figure grows with the days. */
  public static boolean runs(Claim claim) {
    return claim.topic().qualifiers().contains("累计") || is(claim, "running");
  }

  /** Whether the metric ends in a word of that course. */
  private static boolean is(Claim claim, String course) {
    String metric = claim.topic().metric();
    int length = COURSES.endingAt(metric, metric.length());
    return length > 0 && course.equals(COURSES.sense(metric.substring(metric.length() - length)));
  }

  private static boolean contains(String metric, String course) {
    for (int i = 0; i < metric.length(); i++) {
      int length = COURSES.startingAt(metric, i);
      if (length > 0 && course.equals(COURSES.sense(metric.substring(i, i + length)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an outcome ends within the time that was set for it. */
  private static boolean due(Claim a, Claim b) {
    Period set = a.modality() == Modality.ACTUAL ? b.period() : a.period();
    Period outcome = a.modality() == Modality.ACTUAL ? a.period() : b.period();
    boolean longer = outcome.asOf() || set.asOf() || !outcome.start().isAfter(set.start());
    return longer
        && !outcome.end().isAfter(set.end())
        && (set.asOf() || !outcome.end().isBefore(set.start()));
  }

  /** Whether both are figures of one day that may have grown from one print to the next. */
  public static boolean oneDay(Claim a, Claim b) {
    return a.period() != null
        && b.period() != null
        && a.period().end().equals(b.period().end())
        && a.period().grain() != Period.Grain.YEAR
        && b.period().grain() != Period.Grain.YEAR;
  }

  /** Whether both are as of the day of one print, or of the day before it. */
  public static boolean atPrint(Claim a, Claim b) {
    LocalDate day = a.article().published().date();
    return day != null
        && day.equals(b.article().published().date())
        && asOf(a, day)
        && asOf(b, day);
  }

  private static boolean asOf(Claim claim, LocalDate printed) {
    Period period = claim.period();
    return period != null
        && period.asOf()
        && !period.end().isAfter(printed)
        && period.end().plusDays(NEXT_DAY).compareTo(printed) >= 0;
  }

  private static boolean holds(Period outer, Period inner) {
    LocalDate start = inner.asOf() ? inner.end() : inner.start();
    return !outer.start().isAfter(start) && !inner.end().isAfter(outer.end());
  }

  /** The last day a claim speaks of, for telling earlier from later; never null. */
  public static LocalDate last(Claim claim) {
    if (claim.period() != null) {
      return claim.period().end();
    }
    LocalDate printed = claim.article().published().date();
    return printed == null ? LocalDate.MAX : printed;
  }
}
