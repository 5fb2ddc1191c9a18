package hegao.align.telling;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Slip;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that stand beside each other in sentences: who tells 40金、27银、24铜 and who tells
 * 46金、27银、24铜 tell of one thing.
 *
 * @param claims all claims, in order of place
 */
public record Neighbourhood(List<Claim> claims) {
  /** So many figures on either side are looked at. */
  private static final int REACH = 3;

  /** Digits from which a number right before a rate tells whose rate it is. */
  private static final int LEVEL = 3;

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** The figure right before one in its sentence; null for none. */
  public Claim before(int i) {
    return at(i, i - 1);
  }

  /** The figure right behind one in its sentence; null for none. */
  public Claim after(int i) {
    return at(i, i + 1);
  }

  private Claim at(int i, int k) {
    Claim claim = claims.get(i);
    Claim other = k < 0 || k >= claims.size() ? null : claims.get(k);
    boolean beside =
        other != null
            && other.value().number() != null
            && other.article() == claim.article()
            && other.sentence().equals(claim.sentence());
    return beside ? other : null;
  }

  /** So many figures beside one are told, of the same unit, beside the other too. */
  public int shared(int i, int k) {
    int shared = 0;
    for (int x = Math.max(0, i - REACH); x <= Math.min(claims.size() - 1, i + REACH); x++) {
      Claim own = x == i ? null : at(i, x);
      if (own != null && telling(own)) {
        shared += told(own, k) ? 1 : 0;
      }
    }
    return shared;
  }

  /** So many figures beside one differ from those of the same unit beside the other. */
  public int differing(int i, int k) {
    int differing = 0;
    for (int x = Math.max(0, i - REACH); x <= Math.min(claims.size() - 1, i + REACH); x++) {
      Claim own = x == i ? null : at(i, x);
      differing += own != null && !told(own, k) && measured(own, k) ? 1 : 0;
    }
    return differing;
  }

  private boolean measured(Claim figure, int k) {
    for (int y = Math.max(0, k - REACH); y <= Math.min(claims.size() - 1, k + REACH); y++) {
      Claim other = y == k ? null : at(k, y);
      boolean like =
          other != null
              && other.kind() == figure.kind()
              && other.topic().measure().equals(figure.topic().measure());
      if (like) {
        return true;
      }
    }
    return false;
  }

  private boolean told(Claim figure, int k) {
    for (int y = Math.max(0, k - REACH); y <= Math.min(claims.size() - 1, k + REACH); y++) {
      Claim other = y == k ? null : at(k, y);
      if (other != null && equal(figure, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are rates told right behind one unusual level. */
  public boolean rated(int i, int k) {
    Claim x = before(i);
    Claim y = before(k);
    return x != null
        && y != null
        && claims.get(i).kind() == Kind.GROWTH
        && x.kind() == Kind.QUANTITY
        && x.kind() == y.kind()
        && x.topic().measure().equals(y.topic().measure())
        && x.value().meets(y.value())
        && Slip.significant(x.value().number()) >= LEVEL
        && Slip.significant(y.value().number()) >= LEVEL;
  }

  /** The level told right before each rate of change. */
  public static Map<Claim, Claim> levels(List<Claim> claims) {
    Neighbourhood near = new Neighbourhood(claims);
    Map<Claim, Claim> levels = new IdentityHashMap<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim level = claims.get(i).kind() == Kind.GROWTH ? near.level(i) : null;
      if (level != null) {
        levels.put(claims.get(i), level);
      }
    }
    return levels;
  }

  /** The level before a rate, the increment between the two passed over; null for none. */
  private Claim level(int i) {
    Claim before = before(i);
    boolean counted = before != null && before.kind() == Kind.QUANTITY;
    if (!counted || Levels.is(before)) {
      return counted ? before : null;
    }
    Claim level = at(i, i - 2);
    return level != null && level.kind() == Kind.QUANTITY ? level : null;
  }

  private static boolean telling(Claim claim) {
    BigDecimal number = claim.value().number();
    boolean unusual = Slip.significant(number) > 1 || number.abs().compareTo(LARGE) > 0;
    return unusual && claim.kind() != Kind.RANK;
  }

  private static boolean equal(Claim a, Claim b) {
    return a.kind() == b.kind()
        && a.topic().measure().equals(b.topic().measure())
        && a.value().size().compareTo(b.value().size()) == 0;
  }
}
