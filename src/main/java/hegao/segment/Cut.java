package hegao.segment;

/**
 * A text cut into words.
 *
 * @param ends where each word ends; the next one begins there
 * @param tags their parts of speech, by place in the model's names
 * @param size how many there are
 */
record Cut(int[] ends, byte[] tags, int size) {
  /** The same with the words that a joint word is made of joined, the longest one from the left. */
  Cut joined(Model model, char[] text) {
    DoubleArray joint = model.joint();
    int[] joinedEnds = new int[size];
    byte[] joinedTags = new byte[size];
    int made = 0;
    int next = 0;
    while (next < size) {
      int last = next;
      byte tag = tags[next];
      int state = joint.root();
      for (int i = next; i < size; i++) {
        state = joint.step(state, text, start(i), ends[i]);
        if (state == DoubleArray.NONE) {
          break;
        }
        int word = joint.word(state);
        if (word != DoubleArray.NONE) {
          last = i;
          tag = model.jointTags()[word];
        }
      }
      joinedEnds[made] = ends[last];
      joinedTags[made++] = tag;
      next = last + 1;
    }
    return new Cut(joinedEnds, joinedTags, made);
  }

  int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }
}
