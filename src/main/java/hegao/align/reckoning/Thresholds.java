package hegao.align.reckoning;

import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.mention.Bound;
import hegao.mention.Interval;
import java.util.ArrayList;
import java.util.List;

/** Finds marks told as passed beside a figure that does not reach them: 突破50亿元，达到48亿元. */
public final class Thresholds {
  private static final List<String> REACHED = List.of("达到", "达", "为", "升至", "增至");

  private Thresholds() {}

  /** The mark and the figure of one breath, where the figure is surely lower. */
  public static List<Pair> of(List<Passage> passages) {
    List<Pair> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i + 1 < passage.size(); i++) {
        Claim mark = passage.at(i);
        Claim figure = passage.at(i + 1);
        if (marks(mark, figure) && reached(passage.gap(i + 1)) && lower(figure, mark)) {
          found.add(
              new Pair(mark, figure, Kinship.SAME, Timing.SAME, 1, List.of("同一句中，先写突破，后写数值")));
        }
      }
    }
    return found;
  }

  /** Whether a mark is told as passed and the figure of the same sentence is not above it. */
  public static boolean missed(Claim a, Claim b) {
    boolean marked = a.value().bound() == Bound.MORE_THAN && b.value().bound() == Bound.EXACT;
    boolean behind = b.value().bound() == Bound.MORE_THAN && a.value().bound() == Bound.EXACT;
    if (!marked && !behind || a.kind() != Kind.QUANTITY || b.kind() != Kind.QUANTITY) {
      return false;
    }
    Claim mark = marked ? a : b;
    Claim figure = marked ? b : a;
    return a.modality() == b.modality()
        && a.topic().subject().equals(b.topic().subject())
        && Levels.alike(a, b)
        && Levels.is(a)
        && Levels.is(b)
        && lower(figure, mark);
  }

  private static boolean marks(Claim mark, Claim figure) {
    return mark.kind() == Kind.QUANTITY
        && figure.kind() == Kind.QUANTITY
        && mark.value().bound() == Bound.MORE_THAN
        && mark.modality() == figure.modality()
        && Levels.alike(mark, figure);
  }

  private static boolean reached(String gap) {
    return (gap.startsWith("，") || gap.startsWith("、")) && REACHED.contains(gap.substring(1));
  }

  private static boolean lower(Claim figure, Claim mark) {
    Interval passed = new Interval(mark.value().interval().low(), null);
    return figure.value().interval() != null && passed.above(figure.value().interval());
  }
}
