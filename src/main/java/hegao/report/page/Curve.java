package hegao.report.page;

import java.util.List;

/**
 * The figures of one topic over time.
 *
 * @param anchor id in the page
 * @param topic subject and metric
 * @param unit of the values
 * @param dots the figures, in the order of their periods
 * @param line points of the polyline through like-made actual figures, or empty
 * @param ticks names of the periods along the axis
 * @param levels names of values up the axis
 */
public record Curve(
    String anchor,
    String topic,
    String unit,
    List<Dot> dots,
    String line,
    List<Tick> ticks,
    List<Tick> levels) {
  /** Width of the drawing. */
  public static final int WIDTH = 640;

  /** Height of the drawing. */
  public static final int HEIGHT = 220;

  /** Whether it has figures of periods of unlike length. */
  public boolean mixed() {
    return dots.stream().anyMatch(Dot::other);
  }

  /**
   * One figure, however often it is told.
   *
   * @param x across
   * @param y down
   * @param low y of the smallest value that may be meant
   * @param high y of the largest
   * @param value as first written
   * @param period when
   * @param other whether its period is of another length than most (1—7月 among years)
   * @param modality how it is meant
   * @param sources where it is told
   * @param more how many further places there are
   */
  public record Dot(
      int x,
      int y,
      int low,
      int high,
      String value,
      String period,
      boolean other,
      Labelled modality,
      List<Told> sources,
      int more) {
    /** Whether the values that may be meant are wide enough to be seen. */
    public boolean wide() {
      return low - high > 2;
    }

    /** Its classes. */
    public String style() {
      return modality.code() + (other ? " other" : "");
    }
  }

  /**
   * A place where a figure is told.
   *
   * @param mark id of the claim's mark
   * @param headline of the article
   * @param place path and line
   */
  public record Told(String mark, String headline, String place) {}

  /**
   * A name at an axis.
   *
   * @param at place along it
   * @param label the name
   */
  public record Tick(int at, String label) {}
}
