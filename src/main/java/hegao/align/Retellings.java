package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures of two articles told in nearly the same words: where nothing else of the other article
 * could be meant, and a slip between the two or other figures that agree say so, they are one.
 */
final class Retellings {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private Retellings() {}

  /** A claim, or an article, and another article. */
  private record Link(String a, String b) {
    static Link of(Claim claim, Claim other) {
      return new Link(claim.id(), other.article().id());
    }

    static Link stories(Pair pair) {
      String x = pair.a().article().id();
      String y = pair.b().article().id();
      return x.compareTo(y) < 0 ? new Link(x, y) : new Link(y, x);
    }
  }

  /** Best and next best likeness of a claim to those of another article. */
  private record Best(double most, double next) {
    static final Best NONE = new Best(0, 0);

    Best with(double likeness) {
      return likeness > most ? new Best(likeness, most) : new Best(most, Math.max(next, likeness));
    }
  }

  /**
   * The same pairs, and those that are surely one.
   *
   * @param pairs what metric and subject join
   * @param looks what the words join
   */
  static List<Pair> settle(List<Pair> pairs, List<Retold> looks) {
    if (looks.isEmpty()) {
      return pairs;
    }
    Set<Link> told = new HashSet<>();
    Map<Link, Set<String>> stories = new HashMap<>();
    for (Pair pair : pairs) {
      if (agrees(pair)) {
        told.add(Link.of(pair.a(), pair.b()));
        told.add(Link.of(pair.b(), pair.a()));
        if (telling(pair)) {
          stories
              .computeIfAbsent(Link.stories(pair), k -> new HashSet<>())
              .add(pair.a().value().number().stripTrailingZeros().toString());
        }
      }
    }
    Map<Link, Best> best = best(looks);
    Map<Claim, List<Pair>> sure = new IdentityHashMap<>();
    for (Retold look : looks) {
      Pair pair = look.pair();
      Link one = Link.of(pair.a(), pair.b());
      Link other = Link.of(pair.b(), pair.a());
      double ahead = Math.min(ahead(best.get(one), pair), ahead(best.get(other), pair));
      boolean known = told.contains(one) || told.contains(other);
      int shared = stories.getOrDefault(Link.stories(pair), Set.of()).size();
      Kinship kin = known || ahead < Weights.RETOLD_AHEAD ? Kinship.OTHER : look.kinship(shared);
      if (kin != Kinship.OTHER) {
        sure.computeIfAbsent(pair.a(), k -> new ArrayList<>()).add(settled(look, kin));
      }
    }
    return joined(pairs, sure);
  }

  private static Pair settled(Retold look, Kinship kin) {
    Pair pair = look.pair();
    Timing timing = kin == Kinship.SAME ? Timing.SAME : pair.timing();
    return pair.settled(kin, timing, "另一篇里没有更相当的数");
  }

  /** The pairs, those settled in the place of what was thought of the same two before. */
  private static List<Pair> joined(List<Pair> pairs, Map<Claim, List<Pair>> sure) {
    if (sure.isEmpty()) {
      return pairs;
    }
    List<Pair> all = new ArrayList<>();
    for (Pair pair : pairs) {
      if (of(pair.a(), pair.b(), sure) == null && of(pair.b(), pair.a(), sure) == null) {
        all.add(pair);
      }
    }
    sure.values().forEach(all::addAll);
    return all;
  }

  private static Pair of(Claim a, Claim b, Map<Claim, List<Pair>> sure) {
    for (Pair pair : sure.getOrDefault(a, List.of())) {
      if (pair.b() == b) {
        return pair;
      }
    }
    return null;
  }

  /** Whether both tell one figure of one time. */
  static boolean agrees(Pair pair) {
    return pair.isRelated()
        && pair.isNumbered()
        && pair.isMeeting()
        && pair.timing() != Timing.DIFFERENT;
  }

  /** Whether two figures that agree are such as hardly agree by chance. */
  static boolean telling(Pair pair) {
    BigDecimal number = pair.a().value().number();
    boolean unusual = Slip.significant(number) > 1 || number.abs().compareTo(LARGE) > 0;
    return unusual
        && pair.isEquallyWritten()
        && pair.a().article() != pair.b().article()
        && !pair.a().topic().measure().equals("周年");
  }

  private static Map<Link, Best> best(List<Retold> looks) {
    Map<Link, Best> best = new HashMap<>();
    for (Retold look : looks) {
      Pair pair = look.pair();
      best.merge(
          Link.of(pair.a(), pair.b()),
          Best.NONE.with(pair.confidence()),
          (known, one) -> known.with(one.most()));
      best.merge(
          Link.of(pair.b(), pair.a()),
          Best.NONE.with(pair.confidence()),
          (known, one) -> known.with(one.most()));
    }
    return best;
  }

  private static double ahead(Best best, Pair pair) {
    return pair.confidence() >= best.most() ? best.most() - best.next() : -1;
  }
}
