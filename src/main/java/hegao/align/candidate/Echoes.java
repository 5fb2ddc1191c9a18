package hegao.align.candidate;

import hegao.align.about.Scope;
import hegao.align.about.Times;
import hegao.align.like.Likeness;
import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds figures that one page repeats under another name: a headline's figure in its body, or a
 * number so large that it is hardly told of two things. What carries the same figure is the same
 * thing for this run.
 */
public final class Echoes {
  /** So many tellings of one number on one page tell nothing. */
  private static final int CROWD = 6;

  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 3;

  private Echoes() {}

  /** Figures told twice on one page that no pair has joined. */
  public static List<Corroboration> of(List<Claim> claims) {
    Map<String, Map<List<Object>, List<Claim>>> pages = new HashMap<>();
    Map<List<Object>, List<Claim>> byNumber = Map.of();
    String page = null;
    List<Corroboration> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.value().number() == null || claim.kind() == Kind.RANK) {
        continue;
      }
      if (!claim.article().source().path().equals(page)) {
        page = claim.article().source().path();
        byNumber = pages.computeIfAbsent(page, k -> new HashMap<>());
      }
      List<Claim> told =
          byNumber.computeIfAbsent(
              List.of(claim.kind(), measure(claim), claim.value().number().stripTrailingZeros()),
              k -> new ArrayList<>());
      if (told.size() < CROWD) {
        for (Claim other : told) {
          if (echo(other, claim)) {
            found.add(new Corroboration(List.of(other, claim)));
          }
        }
        told.add(claim);
      }
    }
    return found;
  }

  /**
   * Outcomes of what is foreseen under another name of the same figure: 预计5000亿元, 首个5000亿级.
   *
   * @param pairs what is known
   */
  public static List<Pair> outcomes(List<Corroboration> echoes, List<Pair> pairs) {
    Map<Claim, List<Claim>> twins = new IdentityHashMap<>();
    for (Corroboration echo : echoes) {
      Claim a = echo.claims().get(0);
      Claim b = echo.claims().get(1);
      if (a.article() == b.article() && large(a)) {
        twins.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
        twins.computeIfAbsent(b, k -> new ArrayList<>()).add(a);
      }
    }
    List<Pair> found = new ArrayList<>();
    for (Pair pair : twins.isEmpty() ? List.<Pair>of() : pairs) {
      if (pair.isForecastAndOutcome() && pair.kinship() == Kinship.SAME && pair.isOfOneSize()) {
        boolean first = pair.a().modality() != Modality.ACTUAL;
        for (Claim twin : twins.getOrDefault(first ? pair.a() : pair.b(), List.of())) {
          if (twin != pair.a() && twin != pair.b() && twin.modality() != Modality.ACTUAL) {
            found.add(retold(pair, twin, first));
          }
        }
      }
    }
    return found;
  }

  private static Pair retold(Pair pair, Claim twin, boolean first) {
    return new Pair(
        first ? twin : pair.a(),
        first ? pair.b() : twin,
        Kinship.NEAR,
        pair.timing(),
        pair.confidence(),
        List.of("同篇另处写作同一个数：" + twin.text().strip()));
  }

  /** A large number without a unit is money: 首个5000亿级产业. */
  public static String measure(Claim claim) {
    return claim.value().unit() == null
            && claim.kind() == Kind.QUANTITY
            && claim.value().number() != null
            && large(claim)
        ? "元"
        : claim.topic().measure();
  }

  private static boolean echo(Claim a, Claim b) {
    Scope scope = Scope.of(a.topic().subject(), b.topic().subject());
    boolean title = a.article() == b.article() && a.isInHeading() != b.isInHeading();
    boolean places = Scope.places(a.topic().subject(), b.topic().subject());
    boolean apart = scope == Scope.WITHIN || scope == Scope.OTHER && !(title && !places);
    boolean rounded = large(a) && a.value().bound() != b.value().bound();
    boolean sentence = a.article() == b.article() && a.sentence().equals(b.sentence()) && !rounded;
    if (apart || sentence || Times.of(a, b) == Timing.DIFFERENT) {
      return false;
    }
    boolean worded = a.kind() != Kind.QUANTITY || a.topic().measure().length() > 1;
    boolean named = Likeness.dice(a.topic().metric(), b.topic().metric()) > 0;
    return title && (worded || telling(a))
        || large(a) && (named || a.article() == b.article())
        || telling(a) && named;
  }

  private static boolean large(Claim claim) {
    return claim.value().number().abs().compareTo(LARGE) >= 0;
  }

  private static boolean telling(Claim claim) {
    BigDecimal number = claim.value().number().abs();
    int digits = number.stripTrailingZeros().precision();
    return digits >= DIGITS || digits > 1 && number.compareTo(HUNDRED) >= 0;
  }
}
