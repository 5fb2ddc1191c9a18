package hegao.align.telling;

import hegao.align.about.Around;
import hegao.align.about.Hours;
import hegao.claim.Claim;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the words around the claims of one run say, each read when it is first asked for. */
public final class Tellings {
  private final Map<Claim, Telling> tellings = new IdentityHashMap<>();
  private final Map<Claim, Contrasts> contrasts = new IdentityHashMap<>();
  private final Map<Claim, Around> around = new IdentityHashMap<>();
  private final Map<Claim, Integer> hours = new IdentityHashMap<>();

  /** How a claim is told. */
  public Telling of(Claim claim) {
    return tellings.computeIfAbsent(claim, Telling::of);
  }

  /** What stands before its figure. */
  public Around around(Claim claim) {
    return around.computeIfAbsent(claim, Around::of);
  }

  /** How alike two claims are told, 0 to 1. */
  public double alike(Claim a, Claim b) {
    return of(a).alike(of(b));
  }

  /** Whether words around two claims exclude each other: 进口, 进出口. */
  public boolean exclude(Claim a, Claim b) {
    return !contrasts(a).against(contrasts(b)).isEmpty();
  }

  /** Whether two counts are told of two hours. */
  public boolean hoursApart(Claim a, Claim b) {
    int x = hours.computeIfAbsent(a, Hours::of);
    int y = hours.computeIfAbsent(b, Hours::of);
    return x >= 0 && y >= 0 && x != y;
  }

  private Contrasts contrasts(Claim claim) {
    return contrasts.computeIfAbsent(claim, Contrasts::of);
  }
}
