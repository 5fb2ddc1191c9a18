package hegao.align.oddity;

import hegao.align.about.Times;
import hegao.align.like.Weights;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds old figures told as the present ones: an article without a date of its figure, or as of its
 * own day, repeats what was so once, though another printed before it tells a newer one.
 */
public final class OldFigures {
  private OldFigures() {}

  /**
   * What was found.
   *
   * @param odd old figures with the newer ones
   * @param pairs the pairs, those of an old figure and the newer one set apart in time
   */
  public record Result(List<Oddity> odd, List<Pair> pairs) {}

  /** The old figures among the pairs. */
  public static Result of(List<Pair> pairs) {
    Map<Claim, List<Pair>> undated = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      if (pair.kinship() == Kinship.SAME && pair.isMeasured() && pair.isActual()) {
        note(pair.a(), pair, undated);
        note(pair.b(), pair, undated);
      }
    }
    Map<Pair, Pair> told = new IdentityHashMap<>();
    List<Oddity> odd = new ArrayList<>();
    for (Map.Entry<Claim, List<Pair>> each : undated.entrySet()) {
      Oddity found = odd(each.getKey(), each.getValue(), told);
      if (found != null) {
        odd.add(found);
      }
    }
    odd.sort((x, y) -> x.claims().get(0).id().compareTo(y.claims().get(0).id()));
    return new Result(
        odd, told.isEmpty() ? pairs : pairs.stream().map(p -> told.getOrDefault(p, p)).toList());
  }

  private static void note(Claim claim, Pair pair, Map<Claim, List<Pair>> undated) {
    if (isNow(claim)) {
      undated.computeIfAbsent(claim, k -> new ArrayList<>()).add(pair);
    }
  }

  /** Whether a figure is meant as of about the day it was printed, or tells no day at all. */
  private static boolean isNow(Claim claim) {
    LocalDate day = printed(claim);
    Period period = claim.period();
    return day != null
        && (period == null
            || period.asOf() && !period.end().isBefore(day.minusDays(Weights.PRESENT)));
  }

  private static LocalDate printed(Claim claim) {
    return claim.article().published().inferred() ? null : claim.article().published().date();
  }

  private static Oddity odd(Claim now, List<Pair> all, Map<Pair, Pair> told) {
    Claim once = null;
    for (Pair pair : all) {
      Claim other = other(pair, now);
      if (pair.isEquallyWritten() && dated(other, now) && telling(now)) {
        once = once == null || Times.last(other).isBefore(Times.last(once)) ? other : once;
      }
    }
    Pair newer = once == null ? null : newest(now, once, all);
    if (newer == null) {
      return null;
    }
    told.put(newer, newer.settled(newer.kinship(), Timing.DIFFERENT, "一处是旧数"));
    Claim late = other(newer, now);
    String message =
        now.topic().label()
            + "：写作“"
            + now.text().strip()
            + "”，那是"
            + PeriodNames.of(once.period())
            + "的数；此前的稿件已写到"
            + PeriodNames.of(late.period())
            + "的“"
            + late.text().strip()
            + "”。可能沿用了旧数，请核对。";
    return new Oddity(Odd.OLD_FIGURE, List.of(now, late, once), message, null, Kinship.SAME);
  }

  /** The newest of the other figures, printed before and of a later day than the old one. */
  private static Pair newest(Claim now, Claim once, List<Pair> all) {
    Pair found = null;
    for (Pair pair : all) {
      Claim other = other(pair, now);
      boolean newer =
          pair.isApart()
              && dated(other, now)
              && Times.last(other).isAfter(Times.last(once))
              && printed(other) != null
              && printed(other).isBefore(printed(now));
      if (newer && (found == null || Times.last(other).isAfter(Times.last(other(found, now))))) {
        found = pair;
      }
    }
    return found;
  }

  /** Whether another article, or sentence, tells the figure of a day before this was printed. */
  private static boolean dated(Claim other, Claim now) {
    return other.period() != null && Times.last(other).isBefore(Times.last(now));
  }

  private static boolean telling(Claim claim) {
    return claim.value().number().stripTrailingZeros().precision() > 1;
  }

  private static Claim other(Pair pair, Claim claim) {
    return pair.a() == claim ? pair.b() : pair.a();
  }
}
