package hegao.bind;

import hegao.text.Word;
import java.util.List;

/** Puts together the names of places that the gazetteer lacks, by the word for their level. */
final class UnknownPlaces {
  private UnknownPlaces() {}

  /** Whether a character makes another place of the short name before it: 云溪〔县〕 is not 云溪区. */
  static boolean level(char c) {
    return "省市县区州旗镇乡".indexOf(c) >= 0;
  }

  /** The words of a place the gazetteer does not know, 东岭|省 or 云|溪|县; 0 for none. */
  static int words(List<Word> cut, int at) {
    Word name = cut.get(at);
    boolean named =
        name.form().length() >= 2 && name.form().length() <= 3 && name.tag().startsWith("n");
    if (at + 1 < cut.size() && (named && level(name, cut.get(at + 1)) || quarter(cut, at))) {
      return 2;
    }
    boolean parts = at + 2 < cut.size() && part(name) && part(cut.get(at + 1));
    return parts && level(cut.get(at + 1), cut.get(at + 2)) ? 3 : 0;
  }

  /** 城西|街道, 河东|街道: named by a side, which may be cut as any word. */
  private static boolean quarter(List<Word> cut, int at) {
    String name = cut.get(at).form();
    return name.length() == 2
        && "东西南北中关".indexOf(name.charAt(1)) >= 0
        && cut.get(at + 1).form().equals("街道");
  }

  /** One character of a name: a noun, or one that makes no word alone. */
  private static boolean part(Word word) {
    return word.form().length() == 1 && (word.tag().endsWith("g") || word.tag().startsWith("n"));
  }

  private static boolean level(Word name, Word level) {
    return level.form().length() == 1
        && level(level.form().charAt(0))
        && name.span().end() == level.span().start();
  }

  /** 城西|街道, 江滨|社区: the name of a quarter, however its first word is taken. */
  static boolean quarter(Word name, Word level) {
    boolean said = "srmptuc".indexOf(name.tag().isEmpty() ? 'r' : name.tag().charAt(0)) > 0;
    return (level.form().equals("街道") || level.form().equals("社区"))
        && name.form().length() == 2
        && name.span().end() == level.span().start()
        && !said;
  }
}
