package hegao.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.utility.Predefine;
import hegao.text.Numbers;
import hegao.text.Stock;
import java.lang.invoke.VarHandle;

/**
 * HanLP's own dictionaries, out of {@link Stock}. HanLP reads them number by number, which is most
 * of what a short run waits for; here whole arrays are copied, the 150,000 words share the 19,000
 * senses that differ, and a sense is made for the words that are met. In the packaged jar HanLP
 * asks for them here instead of reading its files ({@code src/build/quick}); nothing else of HanLP
 * is touched.
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
    Predefine.setTotalFrequency(core.total());
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
   * Words as HanLP keeps them, each with its sense. The part holds how many numbers come before the
   * two arrays, then the total of frequencies, where the senses end, the senses, and where among
   * them that of each word begins. An article meets few of the words, so that senses are made when
   * asked for, by the ways in which cutting asks.
   */
  private static final class Words extends DoubleArrayTrie<Attribute> {
    /** HanLP looks this far beyond the end. */
    private static final int BEYOND = 65535;

    private static final long serialVersionUID = 1L;
    private static final Nature[] NATURES = Nature.values();

    private final int[] head;

    Words(Numbers part) {
      head = new int[part.next()];
      part.next(head, head.length);
      v = new Attribute[head.length - head[1]];
      size = part.remaining() / Integer.BYTES / 2;
      base = new int[size + BEYOND];
      check = new int[size + BEYOND];
      part.next(base, size);
      part.next(check, size);
    }

    int total() {
      return head[0];
    }

    @Override
    public Attribute get(int word) {
      Attribute known = v[word];
      if (known == null) {
        known = sense(head[head[1] + word]);
        VarHandle.releaseFence(); // whole when another thread finds it
        v[word] = known;
      }
      return known;
    }

    @Override
    public Attribute getValueAt(int word) {
      return get(word);
    }

    @Override
    public Attribute output(int state) {
      boolean ends = state >= 0 && state == check[state] && base[state] < 0;
      return ends ? get(-base[state] - 1) : null;
    }

    @Override
    public Searcher getSearcher(char[] text, int from) {
      return new Search(from, text);
    }

    /**
     * The sense that begins there: its total, its number of parts of speech, these, each counted.
     */
    private Attribute sense(int at) {
      Attribute sense = new Attribute(head[at + 1]);
      sense.totalFrequency = head[at];
      for (int i = 0; i < sense.nature.length; i++) {
        sense.nature[i] = NATURES[head[at + 2 + 2 * i]];
        sense.frequency[i] = head[at + 3 + 2 * i];
      }
      return sense;
    }

    /** The words of a text in order. */
    private final class Search extends Searcher {
      Search(int from, char[] text) {
        super(from, text);
      }

      @Override
      public boolean next() {
        boolean found = super.next();
        if (found) {
          value = get(index);
        }
        return found;
      }
    }
  }
}
