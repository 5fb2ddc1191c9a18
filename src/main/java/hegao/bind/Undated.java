package hegao.bind;

import hegao.mention.Period;
import java.util.Set;

/** The period of a figure of which the sentence and its paragraph tell none. */
final class Undated {
  /** Totals that grow and quotes that move: told without a time they are of the day itself. */
  private static final Set<String> MOVING =
      Set.of("票房", "观影人次", "价格", "股价", "汇率", "死亡人数", "受伤人数", "失踪人数", "确诊病例");

  private Undated() {}

  /**
   * The period, or null when nothing tells it.
   *
   * @param clause the figure; one of a series (迈上100万、110万) is not of the year
   * @param shown what the figure is of
   * @param story what has been told so far
   */
  static Period of(Clause clause, Shown shown, Story story) {
    boolean moving = shown.running() || MOVING.contains(Canon.measure(shown.metric()));
    if (moving) {
      return story.clock().now(clause.figure().span());
    }
    boolean series = clause.listed() || clause.leads();
    return series ? null : story.reported();
  }
}
