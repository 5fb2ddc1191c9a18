package hegao.align.kin;

import hegao.align.about.About;
import hegao.align.about.Editions;
import hegao.align.about.Scope;
import hegao.align.like.Likeness;
import hegao.align.like.Ordinals;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import hegao.claim.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that are one for this run: bearers of which several articles tell the same unusual figures.
 * Places are known and never aliases.
 *
 * @param shown by two names, parted by a bar, the figures that both carry
 */
public record Aliases(Map<String, String> shown) {
  /** No aliases. */
  public static final Aliases NONE = new Aliases(Map.of());

  /** More tellings of one number than this tell nothing. */
  private static final int CROWD = 8;

  /** Digits from which a number is unusual. */
  private static final int UNUSUAL = 2;

  /** So many unusual figures make two names one. */
  private static final int VOTES = 2;

  private static final double LIKE = 0.3;

  /** What is told of one thing is printed within so many days. */
  private static final int DAYS = 15;

  /** Learns from all claims of a run. */
  public static Aliases of(List<Claim> claims, List<Setting> settings) {
    Map<List<Object>, List<Integer>> byNumber = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (isUnusual(claims.get(i), settings.get(i).about())) {
        List<Integer> same = byNumber.computeIfAbsent(key(claims.get(i)), k -> new ArrayList<>());
        if (same.size() <= CROWD) {
          same.add(i);
        }
      }
    }
    Map<String, Set<String>> votes = new TreeMap<>();
    for (List<Integer> same : byNumber.values()) {
      for (int i = 0; i < same.size() && same.size() <= CROWD; i++) {
        for (int k = i + 1; k < same.size(); k++) {
          vote(claims, settings, same.get(i), same.get(k), votes);
        }
      }
    }
    Map<String, String> shown = new HashMap<>();
    votes.forEach(
        (names, figures) -> {
          if (figures.size() >= VOTES) {
            shown.put(names, String.join("、", figures));
          }
        });
    return shown.isEmpty() ? NONE : new Aliases(Map.copyOf(shown));
  }

  /** The figures that make two names one; empty when they are not. */
  String between(String a, String b) {
    return shown.isEmpty() ? "" : shown.getOrDefault(names(a, b), "");
  }

  private static void vote(
      List<Claim> claims, List<Setting> settings, int i, int k, Map<String, Set<String>> votes) {
    Claim a = claims.get(i);
    Claim b = claims.get(k);
    About x = settings.get(i).about();
    About y = settings.get(k).about();
    boolean other =
        a.article() != b.article()
            && Editions.within(a, b, DAYS)
            && Scope.of(x.subject(), y.subject()) == Scope.OTHER
            && !Ordinals.apart(x.subject(), y.subject());
    boolean like =
        other
            && (Likeness.dice(x.metric(), y.metric()) >= LIKE
                || settings.get(i).repeats(settings.get(k)));
    if (like) {
      votes
          .computeIfAbsent(names(x.subject(), y.subject()), n -> new HashSet<>())
          .add(a.text().strip());
    }
  }

  private static boolean isUnusual(Claim claim, About about) {
    BigDecimal number = claim.value().number();
    return number != null
        && claim.kind() == Kind.QUANTITY
        && number.stripTrailingZeros().precision() >= UNUSUAL
        && !about.subject().isEmpty()
        && !about.place();
  }

  private static List<Object> key(Claim claim) {
    return List.of(claim.topic().measure(), claim.value().size().stripTrailingZeros());
  }

  private static String names(String a, String b) {
    return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
  }
}
