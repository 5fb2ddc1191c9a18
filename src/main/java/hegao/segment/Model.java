package hegao.segment;

/**
 * What text is cut by: HanLP's words, how often each is met and follows each, and the words that
 * join others afterwards.
 *
 * @param known the words met in the texts that were counted
 * @param ids of each known word: the word that stands for it where successors are counted
 * @param counts of each known word: how often it is met
 * @param tags of each known word: its part of speech, by place in {@code names}
 * @param starts of each known word, and after the last: where its successors begin in {@code pairs}
 * @param pairs successors in ascending order, each followed by how often it is met there
 * @param joint words that replace what they are made of
 * @param jointTags their parts of speech
 * @param kinds of each character: a {@link Kind}
 * @param names of the parts of speech
 * @param signs what stands for that which is no known word
 * @param total how often all known words are met
 */
record Model(
    DoubleArray known,
    int[] ids,
    int[] counts,
    byte[] tags,
    int[] starts,
    int[] pairs,
    DoubleArray joint,
    byte[] jointTags,
    byte[] kinds,
    String[] names,
    Signs signs,
    int total) {

  /** Kinds of characters, as HanLP numbers them. */
  static final class Kind {
    static final int LETTER = 5;
    static final int DELIMITER = 6;
    static final int NUMBER = 9;
    static final int INDEX = 10;
    static final int CHINESE_NUMBER = 11;
    static final int OTHER = 17;

    private Kind() {}
  }

  /**
   * What stands for words of a kind.
   *
   * @param id as in {@code ids}; below zero, how often such a one follows any word
   * @param tag its part of speech, by place in {@code names}
   */
  record Sign(int id, int tag) {}

  /** The start and the end of a text; runs of digits, of letters, of marks, of anything else. */
  record Signs(int start, int end, Sign number, Sign letters, Sign mark, Sign noun) {}

  /** The model packed in the jar; outside of it the one made from HanLP's files. */
  static Model load() {
    Model packed = Packed.shipped();
    return packed == null ? HanlpFiles.read() : packed;
  }

  /** How often {@code b} follows {@code a}; an id below zero says it by itself. */
  int follows(int a, int b) {
    if (a < 0) {
      return -a;
    }
    if (b < 0) {
      return -b;
    }
    int low = starts[a];
    int high = starts[a + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int word = pairs[middle << 1];
      if (word < b) {
        low = middle + 1;
      } else if (word > b) {
        high = middle - 1;
      } else {
        return pairs[(middle << 1) + 1];
      }
    }
    return 0;
  }

  /** What stands for a run of characters of a kind. */
  Sign sign(int kind) {
    return switch (kind) {
      case Kind.NUMBER, Kind.INDEX, Kind.CHINESE_NUMBER -> signs.number;
      case Kind.LETTER -> signs.letters;
      case Kind.DELIMITER, Kind.OTHER -> signs.mark;
      default -> signs.noun;
    };
  }

  String name(byte tag) {
    return names[tag & 0xff];
  }
}
