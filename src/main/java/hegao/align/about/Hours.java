package hegao.align.about;

import hegao.claim.Claim;
import hegao.lexicon.Marks;

/** The hour up to which a running count is told: 截至19日〔6时〕, 截至〔16时50分〕. */
public final class Hours {
  private static final Marks WORDS = Marks.of("时時点");
  private static final Marks COLONS = Marks.of(":：");

  /** An hour has no more digits. */
  private static final int MOST = 2;

  private Hours() {}

  /** The last hour told in the sentence before the figure, or -1. */
  public static int of(Claim claim) {
    String text = claim.article().text();
    int end = claim.span().start();
    int free = claim.sentence().span().start();
    int hour = -1;
    for (int i = free; i < end; i++) {
      int length = mark(text, i, end);
      int from = i;
      while (length > 0 && from > free && i - from < MOST && digit(text, from - 1)) {
        from--;
      }
      if (from < i) {
        hour = Integer.parseInt(text, from, i, 10);
        free = i + length;
        i = free - 1;
      }
    }
    return hour;
  }

  /** Length of what makes an hour of the digits before it: 时, or the minutes of 16:50. */
  private static int mark(String text, int at, int end) {
    if (WORDS.has(text.charAt(at))) {
      return 1;
    }
    boolean minutes =
        COLONS.has(text.charAt(at))
            && at + MOST < end
            && digit(text, at + 1)
            && digit(text, at + MOST);
    return minutes ? 1 + MOST : 0;
  }

  private static boolean digit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
