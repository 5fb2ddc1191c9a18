package hegao.align.reckoning;

import hegao.align.telling.Lead;
import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is said of the way from one level to another: by how much, by what rate, how many
 * times.
 */
public final class Steps {
  /** A sentence says no more than so much of one pair of levels. */
  private static final int SAID = 3;

  private Steps() {}

  /**
   * What is said of two levels.
   *
   * @param before the level it starts from
   * @param after the level it ends at
   * @param stated the difference, rate or multiple
   * @param falls whether it is told as a fall
   */
  public record Step(Claim before, Claim after, Claim stated, boolean falls) {}

  /** All steps: from–to in a sentence, and a level with its change beside the year before. */
  public static List<Step> of(List<Passage> passages, List<Pair> pairs) {
    Map<Claim, List<Claim>> yearBefore = yearBefore(pairs);
    List<Step> steps = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i + 1 < passage.size(); i++) {
        if (i + 2 < passage.size() && fromTo(passage, i)) {
          said(passage, passage.at(i + 1), i + 2, List.of(passage.at(i)), true, steps);
        } else if (i + 2 < passage.size() && Comparisons.are(passage, i)) {
          said(passage, passage.at(i), i + 2, List.of(passage.at(i + 1)), true, steps);
        }
        List<Claim> bases = yearBefore.getOrDefault(passage.at(i), List.of());
        if (!bases.isEmpty() && Levels.is(passage, i)) {
          said(passage, passage.at(i), i + 1, bases, false, steps);
        }
      }
    }
    return steps;
  }

  private static void said(
      Passage passage, Claim after, int from, List<Claim> bases, boolean fromTo, List<Step> steps) {
    for (int k = from; k < passage.size() && k < from + SAID; k++) {
      Lead lead = Lead.of(passage.gap(k));
      Claim stated = passage.at(k);
      if (lead == null || !tells(lead, stated, after)) {
        return;
      }
      for (Claim before : bases) {
        boolean against =
            lead.year() > 0
                ? before.period() != null && before.period().end().getYear() == lead.year()
                : lead.basis().isEmpty()
                    ? fromTo || lead.yearly()
                    : lead.yearly() && aYear(before, after, fromTo);
        if (against) {
          steps.add(new Step(before, after, stated, lead.sign().equals("-")));
        }
      }
    }
  }

  private static boolean tells(Lead lead, Claim stated, Claim level) {
    return switch (stated.kind()) {
      case GROWTH -> lead.changes() && level.kind() == Kind.QUANTITY;
      case MULTIPLE -> true;
      case QUANTITY -> lead.changes() && Levels.differences(stated, level);
      default -> false;
    };
  }

  /** 从51家增加到83家. */
  private static boolean fromTo(Passage passage, int i) {
    Claim a = passage.at(i);
    Claim b = passage.at(i + 1);
    String gap = passage.gap(i + 1);
    return Levels.alike(a, b)
        && (a.kind() == Kind.QUANTITY || a.kind() == Kind.SHARE)
        && starts(passage.gap(i))
        && arrives(gap)
        && !Levels.changed(gap);
  }

  private static boolean starts(String gap) {
    int clause = Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('；'));
    String own = gap.substring(clause + 1);
    return own.indexOf('从') >= 0 || own.indexOf('由') >= 0;
  }

  private static boolean arrives(String gap) {
    int clause = gap.lastIndexOf('，');
    boolean parted = gap.indexOf('；') >= 0 || gap.indexOf('、') >= 0 || gap.length() > 24;
    String own = gap.substring(clause + 1);
    return !parted
        && gap.indexOf('，') == clause
        && (own.indexOf('到') >= 0 || own.indexOf('至') >= 0 || own.indexOf('为') >= 0);
  }

  /** For each level the levels of the same thing a year before. */
  private static Map<Claim, List<Claim>> yearBefore(List<Pair> pairs) {
    Map<Claim, List<Claim>> before = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      if (pair.kinship() == Kinship.SAME
          && pair.timing() == Timing.DIFFERENT
          && pair.a().modality() == Modality.ACTUAL
          && pair.b().modality() == Modality.ACTUAL
          && Levels.alike(pair.a(), pair.b())
          && Rates.yearBefore(pair.a().period(), pair.b().period())) {
        before.computeIfAbsent(pair.b(), k -> new ArrayList<>()).add(pair.a());
      }
    }
    return before;
  }

  /** Whether a year lies between; 由上年的51家增加到… may leave both in one period. */
  private static boolean aYear(Claim before, Claim after, boolean fromTo) {
    return before.period() == null
        || after.period() == null
        || fromTo && before.period().sameDays(after.period())
        || Rates.yearBefore(before.period(), after.period());
  }
}
