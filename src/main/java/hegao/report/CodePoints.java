package hegao.report;

import java.util.Arrays;

/** Turns UTF-16 indices of one text into code points. */
final class CodePoints {
  /** Index behind each surrogate pair, ascending. */
  private final int[] behindPairs;

  private CodePoints(int[] behindPairs) {
    this.behindPairs = behindPairs;
  }

  static CodePoints of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * count));
        }
        i++;
        found[count++] = i + 1;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** Number of code points before {@code index}. */
  int before(int index) {
    int at = Arrays.binarySearch(behindPairs, index);
    return index - (at >= 0 ? at + 1 : -at - 1);
  }
}
