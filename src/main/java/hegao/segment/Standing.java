package hegao.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import hegao.segment.Model.Sign;
import hegao.segment.Model.Signs;

/** Names, numbers and times are counted together: one word stands for all of a kind. */
final class Standing {
  /** HanLP gives unknown words a number below zero, and takes it for how often they follow. */
  private static final int UNKNOWN = -1;

  private final HanlpFiles.Words words;
  private final int person;
  private final int place;
  private final int group;
  private final int proper;
  private final int number;
  private final int letters;
  private final int time;

  Standing(HanlpFiles.Words words) {
    this.words = words;
    person = words.trie().find("未##人");
    place = words.trie().find("未##地");
    group = words.trie().find("未##团");
    number = words.trie().find("未##数");
    letters = words.trie().find("未##串");
    time = words.trie().find("未##时");
    int own = words.trie().find("未##专");
    proper = own == DoubleArray.NONE ? letters : own;
  }

  Signs signs() {
    return new Signs(
        words.trie().find("始##始"),
        words.trie().find("末##末"),
        new Sign(number, Nature.m.ordinal()),
        new Sign(letters, Nature.nx.ordinal()),
        new Sign(UNKNOWN, Nature.w.ordinal()),
        new Sign(UNKNOWN, Nature.n.ordinal()));
  }

  /** The word that stands for {@code word}, which may be itself. */
  int id(int word) {
    String tag = tag(word);
    if (tag.startsWith("nr")) {
      return person;
    }
    if (tag.startsWith("ns")) {
      return place;
    }
    if (tag.equals("nx")) {
      return proper;
    }
    if (tag.startsWith("nt") || tag.equals("nit")) {
      return group;
    }
    if (tag.startsWith("m")) {
      return number;
    }
    return tag.startsWith("x") ? letters : tag.equals("t") ? time : word;
  }

  /** Whether the one that stands for {@code word} lends it its count and its part of speech. */
  boolean replaces(int word) {
    String tag = tag(word);
    return tag.startsWith("m") || tag.startsWith("x") || tag.equals("t");
  }

  /** The part of speech of a word that has one alone, else nothing. */
  private String tag(int word) {
    return words.single()[word] ? Nature.values()[words.tags()[word] & 0xff].toString() : "";
  }
}
