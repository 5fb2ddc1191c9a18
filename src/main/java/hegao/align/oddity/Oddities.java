package hegao.align.oddity;

import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Oddity;
import hegao.claim.Pair;
import java.util.ArrayList;
import java.util.List;

/** Finds what is odd about more than two claims together. */
public final class Oddities {
  private Oddities() {}

  /** What is odd about the claims of a run, told by sentence in {@code passages}. */
  public static List<Oddity> of(List<Claim> claims, List<Passage> passages, List<Pair> pairs) {
    List<Oddity> odd = new ArrayList<>();
    odd.addAll(Seats.of(claims));
    odd.addAll(Grades.of(claims));
    odd.addAll(Works.of(claims));
    odd.addAll(Standings.of(claims, passages));
    odd.addAll(TwinCounts.of(claims));
    odd.addAll(Shortfalls.of(claims, passages));
    odd.addAll(WiderLevels.of(passages));
    odd.addAll(Redated.of(pairs));
    return odd;
  }
}
