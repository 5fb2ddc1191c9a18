package hegao.report;

/** Tells how many bytes of UTF-8 a stretch of one text takes, in constant time. */
final class Bytes {
  private static final int STEP = 1024;

  private final String text;

  /** Bytes before each index that STEP divides. */
  private final int[] sums;

  private Bytes(String text, int[] sums) {
    this.text = text;
    this.sums = sums;
  }

  static Bytes of(String text) {
    int[] sums = new int[text.length() / STEP + 1];
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        sums[i / STEP] = sum;
      }
      sum += weight(text.charAt(i));
    }
    if (text.length() % STEP == 0) {
      sums[text.length() / STEP] = sum;
    }
    return new Bytes(text, sums);
  }

  /** Bytes from one UTF-16 index to another. */
  int between(int start, int end) {
    return before(end) - before(start);
  }

  private int before(int index) {
    int sum = sums[index / STEP];
    for (int i = index / STEP * STEP; i < index; i++) {
      sum += weight(text.charAt(i));
    }
    return sum;
  }

  /** Bytes of one UTF-16 unit; a surrogate is one half of the four bytes of its pair. */
  private static int weight(char c) {
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
