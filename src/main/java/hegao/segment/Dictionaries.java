package hegao.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.utility.Predefine;
import hegao.text.Numbers;
import hegao.text.Stock;

/**
 * HanLP's own dictionaries, out of {@link Stock}. HanLP reads them number by number, which is most
 * of what a short run waits for; here whole arrays are copied, and the 150,000 words share the
 * 19,000 senses that differ. In the packaged jar HanLP asks for them here instead of reading its
 * files ({@code src/build/quick}); nothing else of HanLP is touched.
 */
public final class Dictionaries {
  /** The main dictionary. */
  public static final String CORE = "core";

  /** The dictionary of more words. */
  public static final String CUSTOM = "custom";

  /** Where the words that follow a word begin among the pairs. */
  public static final String STARTS = "starts";

  /** Words that follow, and how often. */
  public static final String PAIRS = "pairs";

  /** Kinds of characters. */
  public static final String TYPES = "types";

  private Dictionaries() {}

  /** The words of the main dictionary; sets how often all words together were counted. */
  public static DoubleArrayTrie<Attribute> core() {
    Words core = new Words(Stock.numbers(CORE));
    Predefine.setTotalFrequency(core.total);
    return core;
  }

  /** The dictionary of more words. */
  public static DynamicCustomDictionary custom() {
    return new DynamicCustomDictionary(new Words(Stock.numbers(CUSTOM)), new BinTrie<>(), null);
  }

  /** For each word of the main dictionary, where in {@link #pairs} those that follow begin. */
  public static int[] starts() {
    return ints(Stock.numbers(STARTS));
  }

  /** Words that follow others, each with how often it does. */
  public static int[] pairs() {
    return ints(Stock.numbers(PAIRS));
  }

  /** The kind of each character. */
  public static byte[] types() {
    byte[] types = new byte[Character.MAX_VALUE + 1];
    Stock.part(TYPES).get(types);
    return types;
  }

  private static int[] ints(Numbers from) {
    int[] ints = new int[from.remaining() / Integer.BYTES];
    from.next(ints, ints.length);
    return ints;
  }

  /**
   * Words as HanLP keeps them. The part holds how many numbers come before the two arrays, then the
   * total of frequencies, the number of senses, the numbers of each, and the sense of each word.
   */
  private static final class Words extends DoubleArrayTrie<Attribute> {
    /** HanLP looks this far beyond the end. */
    private static final int BEYOND = 65535;

    /**
     * Words at a time: Java compiles a method that is called some hundred times, but a loop that is
     * entered once only after 60,000 rounds.
     */
    private static final int STEP = 32;

    private static final long serialVersionUID = 1L;

    private final int total;

    Words(Numbers part) {
      int[] head = new int[part.next()];
      part.next(head, head.length);
      total = head[0];
      Attribute[] senses = new Attribute[head[1]];
      Nature[] natures = Nature.values();
      int at = 2;
      for (int i = 0; i < senses.length; i++) {
        senses[i] = sense(head, at, natures);
        at += 2 + 2 * head[at + 1];
      }
      v = new Attribute[head.length - at];
      for (int i = 0; i < v.length; i += STEP) {
        fill(i, Math.min(i + STEP, v.length), senses, head, at);
      }
      size = part.remaining() / Integer.BYTES / 2;
      base = new int[size + BEYOND];
      check = new int[size + BEYOND];
      part.next(base, size);
      part.next(check, size);
    }

    /** Gives some words their senses. */
    private void fill(int from, int to, Attribute[] senses, int[] head, int at) {
      for (int i = from; i < to; i++) {
        v[i] = senses[head[at + i]];
      }
    }

    /** The sense whose total, number of parts of speech, and these with their frequencies stand. */
    private static Attribute sense(int[] head, int at, Nature[] natures) {
      Attribute sense = new Attribute(head[at + 1]);
      sense.totalFrequency = head[at];
      for (int i = 0; i < sense.nature.length; i++) {
        sense.nature[i] = natures[head[at + 2 + 2 * i]];
        sense.frequency[i] = head[at + 3 + 2 * i];
      }
      return sense;
    }
  }
}
