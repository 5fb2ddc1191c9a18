package hegao.align.again;

import hegao.align.about.Times;
import hegao.align.like.Weights;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets figures that agree vouch for the one beside them that does not: 36金17银11铜 and 36金17银18铜 are
 * one report, and one of the last figures is wrong.
 */
public final class Neighbours {
  private Neighbours() {}

  /** The same pairs; those vouched for are of one thing and one time. */
  public static List<Pair> settle(List<Pair> pairs) {
    Map<Sentences, List<Pair>> agreeing = new HashMap<>();
    for (Pair pair : pairs) {
      if (vouches(pair)) {
        agreeing.computeIfAbsent(Sentences.of(pair), k -> new ArrayList<>()).add(pair);
      }
    }
    agreeing.values().removeIf(beside -> beside.size() < Weights.VOUCHERS);
    if (agreeing.isEmpty()) {
      return pairs;
    }
    List<Pair> settled = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      List<Pair> beside = open(pair) ? agreeing.get(Sentences.of(pair)) : null;
      boolean vouched = beside != null && lone(pair, beside);
      settled.add(vouched ? pair.settled(Kinship.SAME, Timing.SAME, reason(beside)) : pair);
    }
    return settled;
  }

  /** Whether neither figure is told for by another in these sentences. */
  private static boolean lone(Pair pair, List<Pair> beside) {
    return beside.stream().noneMatch(p -> p.a() == pair.a() || p.b() == pair.b());
  }

  private static boolean open(Pair pair) {
    return pair.isRelated()
        && pair.isLikeMeant()
        && pair.isMeasured()
        && pair.isApart()
        && now(pair);
  }

  private static boolean vouches(Pair pair) {
    BigDecimal x = pair.a().value().size();
    BigDecimal y = pair.b().value().size();
    boolean equal = x != null && y != null && x.compareTo(y) == 0;
    return equal
        && pair.isRelated()
        && pair.isMeasured()
        && pair.a().value().number().stripTrailingZeros().precision() >= Weights.TELLING
        && now(pair);
  }

  private static boolean now(Pair pair) {
    return pair.timing() == Timing.SAME
        || pair.timing() == Timing.OPEN
        || pair.timing() == Timing.DIFFERENT && Times.oneDay(pair.a(), pair.b());
  }

  private static String reason(List<Pair> beside) {
    return "相邻的数相同：" + beside.get(0).a().text().strip() + "、" + beside.get(1).a().text().strip();
  }
}
