package hegao.segment;

/**
 * Words as a double-array trie. A state is a number; a word ends at a state or does not.
 *
 * @param cells base and check of each place in turn
 */
record DoubleArray(int[] cells) {
  /** What stands for no state and for no word. */
  static final int NONE = -1;

  /** The state before any character. */
  int root() {
    return cells[0];
  }

  /** The state after {@code c} at {@code state}, or {@link #NONE}. */
  int step(int state, char c) {
    int place = state + c + 1 << 1;
    return place < cells.length && cells[place + 1] == state ? cells[place] : NONE;
  }

  /** The state after the characters of {@code text} from {@code start} to {@code end}. */
  int step(int state, char[] text, int start, int end) {
    int at = state;
    for (int i = start; i < end && at != NONE; i++) {
      at = step(at, text[i]);
    }
    return at;
  }

  /** The number of the word that ends at {@code state}, or {@link #NONE}. */
  int word(int state) {
    int place = state << 1;
    boolean ends = place < cells.length && cells[place] < 0 && cells[place + 1] == state;
    return ends ? -cells[place] - 1 : NONE;
  }

  /** The number of the word that {@code form} is, or {@link #NONE}. */
  int find(String form) {
    int state = step(root(), form.toCharArray(), 0, form.length());
    return state == NONE ? NONE : word(state);
  }
}
