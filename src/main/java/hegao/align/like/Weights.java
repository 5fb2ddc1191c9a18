package hegao.align.like;

import java.math.BigDecimal;

/** The weights that make "same" and "near" out of likeness; set on the development texts. */
public final class Weights {
  /** Share of the metric's likeness. */
  public static final double METRIC = 0.55;

  /** Share of the likeness of the words around the figure. */
  public static final double SETTING = 0.3;

  /** Share of the subject. */
  public static final double SUBJECT = 0.15;

  /** Likeness from which two claims are near. */
  public static final double NEAR = 0.6;

  /** Likeness of metrics from which they are the same but for spelling. */
  public static final double SAME_METRIC = 0.85;

  /** Likeness of the surroundings from which a like metric is the same. */
  public static final double SAME_SETTING = 0.75;

  /** So many figures of two sentences that are equal vouch for one that is not. */
  public static final int VOUCHERS = 2;

  /** Digits that a figure must have for its being equal to mean something. */
  public static final int TELLING = 1;

  /** A headline's 突破, 近 and 超 are said of figures no farther off than this part. */
  public static final BigDecimal ROUNDED = new BigDecimal("0.05");

  /** A census moves a level by no more than this part. */
  public static final BigDecimal REVISED_LEVEL = new BigDecimal("0.03");

  /** A census moves a share by no more than so many points. */
  public static final BigDecimal REVISED_SHARE = new BigDecimal("2");

  /** A revision moves a rate by no more than so many points. */
  public static final BigDecimal REVISED_RATE = new BigDecimal("0.3");

  /** One disaster is told of within so many days. */
  public static final int EVENT = 60;

  /** A figure as of so many days before its print is meant as the present one. */
  public static final int PRESENT = 40;

  /**
   * Figures of what may be one thing are worth a look when they differ by no more than this part.
   */
  public static final BigDecimal CLOSE = new BigDecimal("0.25");

  /** Figures of what is only near are not one thing when one is so many times the other. */
  public static final BigDecimal FAR = BigDecimal.valueOf(100);

  /** Digits of which one alone hardly differs by chance, where both are named alike, and else. */
  public static final int SLIP = 3;

  public static final int UNNAMED_SLIP = 4;

  /** Fewest characters of a thing's name; 营收 alone has none. */
  public static final int THING = 3;

  /** A likeness that no words have. */
  public static final double NEVER = 2;

  /** Share of the figure's own clause in what a heading says; the rest is the sentence's. */
  public static final double CLAUSE = 0.6;

  /** So much of a heading's words must the sentence tell that it sums up. */
  public static final double TOLD = 0.65;

  /** So much of them when the two figures are of other sizes. */
  public static final double ALL_TOLD = 0.85;

  /** By so much it must tell more of them than the next. */
  public static final double AHEAD = 0.12;

  /** How sure a heading and the sentence that it sums up are of one thing. */
  public static final double HEADING = 0.8;

  /** Share of a figure's own clause in two tellings; the rest is what stands around. */
  public static final double NEARBY = 0.4;

  /** Least likeness of two tellings of one thing. */
  public static final double LEAST = 0.25;

  /** Likeness from which two tellings are looked at, what speaks for them counted in. */
  public static final double RETOLD = 0.45;

  /** Likeness from which they are of one thing, all that speaks for and against counted in. */
  public static final double ONE = 0.74;

  /** Likeness of a heading and the sentence that it sums up, whatever the figures. */
  public static final double HEADED = 0.7;

  /** Figures of about one size are no more than so many times each other. */
  public static final BigDecimal ABOUT = new BigDecimal("1.25");

  /** Likeness of two tellings that say the same. */
  public static final double WORDED = 0.6;

  /** Likeness, slips counted in, from which two figures of one article may be one. */
  public static final double BACKED = 0.5;

  /** What each decimal power of the odds against a slip by chance counts. */
  public static final double ODDS = 0.16;

  /** Odds, as a decimal power, from which two figures are hardly alike by chance. */
  public static final double UNUSUAL = 2.3;

  /** Odds from which what many have is not told twice by chance. */
  public static final double TELLING_ODDS = 1.5;

  /** Likeness from which two tellings of two days in a row are one. */
  public static final double VERBATIM = 0.9;

  /** Days in a row. */
  public static final int NEXT = 2;

  /** What each other figure counts that two articles share, up to so many. */
  public static final double STORIES = 0.05;

  public static final int MOST_STORIES = 3;

  /** What each equal figure right beside counts, up to so many. */
  public static final double BESIDE = 0.2;

  public static final int MOST_BESIDE = 2;

  /** What speaks against: one of two times not told, two names, what many have, one article. */
  public static final double OPEN_TIME = 0.1;

  public static final double OTHER_NAME = 0.1;
  public static final double LOOSE = 0.15;
  public static final double OTHER_MEASURE = 0.15;
  public static final double PARALLEL = 0.15;

  /** By so much they must be more alike than each is to the next. */
  public static final double RETOLD_AHEAD = 0.08;

  /** One story is retold within so many days. */
  public static final int STORY = 15;

  /** Likeness of two headlines from which their stories may be one. */
  public static final double HEADLINE = 0.2;

  /** Two figures of one thing are no more than so many times each other, but for slips. */
  public static final BigDecimal TIMES = BigDecimal.valueOf(5);

  private Weights() {}
}
