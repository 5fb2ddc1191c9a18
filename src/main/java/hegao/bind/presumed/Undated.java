package hegao.bind.presumed;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.naming.Shown;
import hegao.bind.story.Story;
import hegao.bind.word.Canon;
import hegao.bind.word.Token;
import hegao.claim.Modality;
import hegao.mention.Period;
import hegao.mention.Unit.Dimension;
import hegao.text.Span;
import java.util.Set;

/**
 * The period of a figure of which the sentence and its paragraph tell none: the hour for what grows
 * and moves, else the year under review.
 */
public final class Undated {
  /** Totals that grow and quotes that move. */
  private static final Set<String> MOVING =
      Set.of("票房", "观影人次", "价格", "股价", "汇率", "死亡人数", "受伤人数", "失踪人数", "确诊病例");

  private static final Set<String> CLIMBING =
      Set.of("连续", "先后", "接连", "迈上", "跨上", "跨过", "连跨", "相继", "跨越");

  private static final Set<Dimension> FIXED =
      Set.of(Dimension.TIME, Dimension.MASS, Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME);

  private static final Span UNTOLD = new Span(0, 0);

  private Undated() {}

  /**
   * The period, or null when nothing tells it.
   *
   * @param clause the figure; one of a series (迈上100万、110万) is not of the year
   * @param shown what it is of
   * @param modality how it is meant; what may be asked at most does not move
   * @param story what has been told so far
   */
  public static Period of(Clause clause, Shown shown, Modality modality, Story story) {
    String measure = Canon.measure(shown.metric());
    boolean moving =
        shown.running()
            || MOVING.contains(measure)
                && clause.change() == null
                && modality == Modality.ACTUAL
                && moves(clause.figure());
    if (moving) {
      return story.clock().now(UNTOLD);
    }
    return climbs(clause) ? null : story.wholes().reported();
  }

  /** Whether a figure can be a price or a count of people, and is no limit: 不得超过6万元. */
  private static boolean moves(Token figure) {
    return !figure.form().startsWith("不得")
        && !FIXED.contains(Figure.unit(figure.mention()).dimension());
  }

  /** 连续迈上4万亿元、5万亿元: each of them was another year. */
  private static boolean climbs(Clause clause) {
    return (clause.listed() || clause.leads())
        && clause.whole().stream().anyMatch(t -> CLIMBING.contains(t.form()));
  }
}
