package hegao.align;

/** The weights that make "same" and "near" out of likeness; set on the development texts. */
final class Weights {
  /** Share of the metric's likeness. */
  static final double METRIC = 0.55;

  /** Share of the likeness of the words around the figure. */
  static final double SETTING = 0.3;

  /** Share of the subject. */
  static final double SUBJECT = 0.15;

  /** Likeness from which two claims are near. */
  static final double NEAR = 0.6;

  /** Likeness of metrics from which they are the same but for spelling. */
  static final double SAME_METRIC = 0.85;

  /** Likeness of the surroundings from which a like metric is the same. */
  static final double SAME_SETTING = 0.75;

  private Weights() {}
}
