package hegao.align.about;

import hegao.align.like.Likeness;
import hegao.lexicon.Terms;

/**
 * A canonical metric taken apart: what it is about and what it measures.
 *
 * @param topic 规模以上高技术制造业
 * @param measure 增加值; empty where it ends in none
 */
public record Measured(String topic, String measure) {
  private static final Terms MEASURES = Terms.load("measures");
  private static final Terms DEIXIS = Terms.load("deixis");
  private static final int MODIFIER = 2;

  /** One character that takes nothing away from what it stands before. */
  private static final String WHOLE = "总全各本省市县区该";

  /** Likeness that two metrics of other things or other measures have at most. */
  private static final double UNLIKE = 0.3;

  /** Likeness of a bare verb (搭建) and the same with its object (搭建板房). */
  private static final double ACT = 0.7;

  /** Likeness of two phrases of the same characters in another order: 报名参加中考的考生, 参加中考的考生. */
  private static final double REORDERED = 0.8;

  /** What equal characters in their order count where others stand between them. */
  private static final double ORDER = 0.9;

  /** Shorter phrases may share their characters by chance. */
  private static final int BAG = 4;

  private static final Terms ACTS = Terms.load("acts");

  private static final Terms MANY = Terms.load("many-have");

  /** Takes a canonical metric apart; a year or 全市, 两省市 before it tell no topic. */
  public static Measured of(String whole) {
    String metric = whole.substring(ahead(whole));
    String base =
        metric.endsWith("增加量") || metric.endsWith("减少量")
            ? metric.substring(0, metric.length() - 3)
            : metric;
    int length = MEASURES.endingAt(base, base.length());
    int from = base.length() - length;
    return new Measured(metric.substring(0, from), metric.substring(from));
  }

  private static int ahead(String metric) {
    int at = 0;
    while (at < metric.length() && metric.charAt(at) >= '0' && metric.charAt(at) <= '9') {
      at++;
    }
    int place = DEIXIS.startingAt(metric, at);
    return at + place < metric.length() ? at + place : 0;
  }

  /**
   * How alike two canonical metrics are, 0 to 1: 1 the same, from 0.85 the same but for spelling.
   */
  public static double alike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    int ofA = a.indexOf('占');
    int ofB = b.indexOf('占');
    if (a.endsWith("占比") && b.endsWith("占比") && ofA > 0 && ofB > 0) {
      return shares(a.substring(0, ofA), b.substring(0, ofB), whole(a, ofA), whole(b, ofB));
    }
    Measured one = of(a);
    Measured other = of(b);
    return one.equals(other) ? 1 : parts(one, other);
  }

  private static String whole(String share, int at) {
    return at + 1 < share.length() - 2 ? share.substring(at + 1, share.length() - 2) : "";
  }

  private static double shares(String part, String other, String whole, String ofOther) {
    double parts = alike(part, other);
    boolean open = whole.isEmpty() || ofOther.isEmpty();
    return open ? parts * 0.95 : Math.min(parts, alike(whole, ofOther));
  }

  private static double parts(Measured a, Measured b) {
    if (a.measure.isEmpty() != b.measure.isEmpty()) {
      boolean leftOut = a.topic.equals(b.topic) && a.topic.length() >= MODIFIER;
      return leftOut ? 0.9 : Math.min(UNLIKE, Likeness.dice(a.topic, b.topic));
    }
    if (!a.measure.equals(b.measure)) {
      return Math.min(UNLIKE, Likeness.dice(a.topic + a.measure, b.topic + b.measure));
    }
    if (a.topic.isEmpty() || b.topic.isEmpty()) {
      return 0.5;
    }
    return topics(a.topic, b.topic);
  }

  private static double topics(String a, String b) {
    String small = a.length() <= b.length() ? a : b;
    String large = small.equals(a) ? b : a;
    boolean narrows = large.endsWith(small) && narrows(large, large.length() - small.length());
    double dice = Likeness.dice(a, b);
    if (narrows && ACTS.has(small)) {
      return ACT;
    }
    boolean head = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    if (narrows) {
      return Math.min(dice, UNLIKE);
    }
    double bag = small.length() < BAG ? 0 : Likeness.bag(a, b);
    if (bag >= REORDERED && !a.equals(b)) {
      return Math.max(dice, REORDERED);
    }
    if (!head) {
      return Likeness.abbreviates(a, b) ? 0.55 : Math.min(dice, UNLIKE);
    }
    double run = small.length() < BAG ? 0 : Likeness.order(a, b) * ORDER;
    return Likeness.abbreviates(a, b) ? Math.max(dice, 0.7) : Math.max(dice, run);
  }

  /** Whether what a phrase has more at its head makes it another thing: 〔轻〕工业, not 〔总〕产量. */
  private static boolean narrows(String phrase, int more) {
    return more >= MODIFIER || more == 1 && WHOLE.indexOf(phrase.charAt(0)) < 0;
  }

  /** Whether many things of one place have such a metric, so that it tells none apart: 投资, 居民. */
  public static boolean generic(String metric) {
    Measured parts = of(metric);
    if (!parts.measure.isEmpty()) {
      return parts.topic.length() < MODIFIER && many(parts.measure, "measure");
    }
    return metric.length() < MODIFIER || crowd(metric);
  }

  /** Whether two metrics only name measures that every firm has: 营业收入, 上市公司净利润. */
  public static boolean bare(String a, String b) {
    Measured one = of(a);
    Measured other = of(b);
    boolean measures = !one.measure.isEmpty() && !other.measure.isEmpty();
    return measures && one.stock() && other.stock();
  }

  private boolean stock() {
    return topic.length() <= MODIFIER || topic.startsWith("归属");
  }

  /** Whether a metric only names who or what is counted, wherever it gathers: 群众, 嘉宾, 产品. */
  static boolean crowd(String metric) {
    int thing = MANY.startingAt(metric, 0);
    boolean counted = of(metric).measure.isEmpty() || many(of(metric).measure, "measure");
    return thing > 0 && counted && many(metric.substring(0, thing), "thing");
  }

  private static boolean many(String word, String kind) {
    String sense = MANY.sense(word);
    return kind.equals(sense) || "both".equals(sense);
  }
}
