package hegao.align.kin;

import hegao.align.about.Bases;
import hegao.align.about.Scope;
import hegao.align.telling.Spells;
import hegao.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/** What qualifiers make of two claims: 日均 is never 累计, 规上 may be left out. */
final class Narrowing {
  /** Figures of one day or one head are never those of all, however alike the words. */
  private static final List<String> AVERAGES = List.of("日均", "人均", "户均", "月均", "年均");

  /** What one of two texts may leave out. */
  private static final List<String> SLIGHT = List.of("累计", "其中", "实际", "名义", "规上");

  private Narrowing() {}

  /** Whether the qualifiers leave both of one thing. */
  static boolean leavesOne(Claim a, Claim b, boolean repeats) {
    List<String> mine = a.topic().qualifiers();
    List<String> theirs = b.topic().qualifiers();
    if (mine.equals(theirs)) {
      return true;
    }
    if (Bases.apart(mine, theirs)) {
      return false;
    }
    List<String> only = only(mine, theirs, b);
    only.addAll(only(theirs, mine, a));
    only.removeAll(SLIGHT);
    if (a.period() != null && a.period().season() && isOfSameDays(a, b)) {
      only.removeIf(q -> q.endsWith("档")); // the days tell the season
    }
    if (Scope.whole(a.topic().subject()) && Scope.whole(b.topic().subject())) {
      only.remove("国内");
    }
    return only.isEmpty() || repeats && AVERAGES.stream().noneMatch(only::contains);
  }

  /** What is said on this side alone, and not by the other's metric or season either. */
  private static List<String> only(List<String> own, List<String> others, Claim other) {
    List<String> only = new ArrayList<>(own);
    only.removeAll(others);
    only.removeIf(q -> other.topic().metric().contains(q) || Spells.seasoned(other, q));
    return only;
  }

  private static boolean isOfSameDays(Claim a, Claim b) {
    return b.period() != null && a.period().sameDays(b.period());
  }
}
