package hegao.align.again;

import hegao.align.about.Measured;
import hegao.align.about.Times;
import hegao.align.telling.Passage;
import hegao.align.telling.Spells;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes the figures that follow in two sentences that run alike: where 票房 and 票房 are near, the
 * 观影人次 told right behind each are as near.
 */
public final class Parallels {
  private Parallels() {}

  /** Pairs of followers that {@code pairs} does not have yet. */
  public static List<Pair> of(List<Pair> pairs, List<Passage> passages) {
    Map<Claim, Claim> next = new IdentityHashMap<>();
    for (Passage passage : passages) {
      for (int i = 0; i + 1 < passage.size(); i++) {
        next.put(passage.at(i), passage.at(i + 1));
      }
    }
    List<Pair> ahead = next.isEmpty() ? List.of() : ahead(pairs, next);
    if (ahead.isEmpty()) {
      return List.of();
    }
    Set<List<String>> known = new HashSet<>();
    pairs.forEach(p -> known.add(List.of(p.a().id(), p.b().id())));
    List<Pair> found = new ArrayList<>();
    for (Pair pair : ahead) {
      Claim a = next.get(pair.a());
      Claim b = next.get(pair.b());
      if (known.add(List.of(a.id(), b.id())) && !known.contains(List.of(b.id(), a.id()))) {
        Timing timing = Times.of(a, b);
        found.add(
            new Pair(
                a,
                b,
                Kinship.NEAR,
                timing,
                pair.confidence(),
                List.of("前后两句说法平行：" + pair.a().text().strip() + "、" + pair.b().text().strip())));
      }
    }
    return found;
  }

  /** The pairs whose next figures follow alike. */
  private static List<Pair> ahead(List<Pair> pairs, Map<Claim, Claim> next) {
    List<Pair> ahead = new ArrayList<>();
    for (Pair pair : pairs) {
      Claim a = next.get(pair.a());
      Claim b = a == null ? null : next.get(pair.b());
      if (b != null && agrees(pair) && follows(pair, a, b)) {
        ahead.add(pair);
      }
    }
    return ahead;
  }

  private static boolean agrees(Pair pair) {
    return pair.isRelated()
        && pair.isMeasured()
        && pair.isLikeMeant()
        && pair.isMeeting()
        && (pair.timing() != Timing.DIFFERENT || Times.atPrint(pair.a(), pair.b()))
        && !pair.a().sentence().equals(pair.b().sentence());
  }

  /** Whether the next figures measure one thing, each of what the figure before it was of. */
  private static boolean follows(Pair pair, Claim a, Claim b) {
    Measured x = Measured.of(a.topic().metric());
    Measured y = Measured.of(b.topic().metric());
    return a.kind() == b.kind()
        && a.topic().measure().equals(b.topic().measure())
        && !x.measure().isEmpty()
        && x.measure().equals(y.measure())
        && x.topic().equals(Measured.of(pair.a().topic().metric()).topic())
        && y.topic().equals(Measured.of(pair.b().topic().metric()).topic())
        && a.topic().qualifiers().equals(b.topic().qualifiers())
        && a.modality() == b.modality()
        && !Spells.farApart(a, b);
  }
}
