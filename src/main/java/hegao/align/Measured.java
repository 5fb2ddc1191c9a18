package hegao.align;

import hegao.lexicon.Terms;

/** How a metric relates to a longer one. */
final class Measured {
  private static final Terms MEASURES = Terms.load("measures");
  private static final int MODIFIER = 2;

  private Measured() {}

  /** Whether the longer only adds the measure that the shorter leaves out: 新能源汽车 / 新能源汽车产量. */
  static boolean completes(String shorter, String longer) {
    if (shorter.length() < MODIFIER || !longer.startsWith(shorter) || longer.equals(shorter)) {
      return false;
    }
    return MEASURES.has(longer.substring(shorter.length()));
  }

  /** Whether both end in the same measure, or, where they end in none, in the same two characters. */
  static boolean sameHead(String a, String b) {
    return head(a).equals(head(b));
  }

  private static String head(String metric) {
    int measure = MEASURES.endingAt(metric, metric.length());
    int length = measure > 0 ? measure : Math.min(2, metric.length());
    return metric.substring(metric.length() - length);
  }

  /** Whether the longer narrows the shorter by what it puts in front: 新能源〔汽车产量〕. */
  static boolean narrows(String longer, String shorter) {
    int front = longer.length() - shorter.length();
    return front >= MODIFIER && longer.endsWith(shorter) && !MEASURES.has(shorter);
  }
}
