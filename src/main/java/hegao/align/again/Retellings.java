package hegao.align.again;

import hegao.align.kin.Retold;
import hegao.align.like.Weights;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
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
public final class Retellings {
  private Retellings() {}

  /** A claim and another article. */
  private record Link(String a, String b) {
    static Link of(Claim claim, Claim other) {
      return new Link(claim.id(), other.article().id());
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
   * @param stories which articles tell one story
   */
  public static List<Pair> settle(List<Pair> pairs, List<Retold> looks, Stories stories) {
    if (looks.isEmpty()) {
      return pairs;
    }
    Set<Link> told = new HashSet<>();
    for (Pair pair : pairs) {
      if (agrees(pair)) {
        told.add(Link.of(pair.a(), pair.b()));
        told.add(Link.of(pair.b(), pair.a()));
      }
    }
    Map<Link, Best> best = best(looks);
    Map<Claim, List<Pair>> sure = new IdentityHashMap<>();
    for (Retold look : looks) {
      Pair pair = look.pair();
      Link one = Link.of(pair.a(), pair.b());
      Link other = Link.of(pair.b(), pair.a());
      double ahead = Math.min(ahead(best.get(one), pair), ahead(best.get(other), pair));
      boolean both = told.contains(one) && told.contains(other);
      boolean known = both || (told.contains(one) || told.contains(other)) && !look.isTelling();
      boolean doubled = ahead < Weights.RETOLD_AHEAD && !look.isUnusual();
      Kinship kin = known || doubled ? Kinship.OTHER : look.kinship(stories.of(pair));
      if (kin != Kinship.OTHER) {
        sure.computeIfAbsent(pair.a(), k -> new ArrayList<>()).add(settled(look, kin));
      }
    }
    return joined(pairs, sure);
  }

  private static Pair settled(Retold look, Kinship kin) {
    Pair pair = look.pair();
    Pair settled = pair.settled(kin, pair.timing(), "另一篇里没有更相当的数");
    if (!pair.isLikeMeant()) {
      return new Pair(pair.a(), pair.b(), kin, Timing.SAME, Pair.SURE, settled.reasons());
    }
    boolean slip = kin != Kinship.SAME || settled.isMiswritten();
    return slip ? settled : pair.settled(kin, Timing.SAME, "另一篇里没有更相当的数");
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
  private static boolean agrees(Pair pair) {
    return pair.isRelated()
        && pair.isNumbered()
        && pair.isMeeting()
        && pair.timing() != Timing.DIFFERENT;
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
