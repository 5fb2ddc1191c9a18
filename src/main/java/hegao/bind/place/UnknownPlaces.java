package hegao.bind.place;

import hegao.bind.word.Token;
import hegao.text.Word;
import java.util.List;

/** Puts together the names of places that the gazetteer lacks, by the word for their level. */
public final class UnknownPlaces {
  /** Words that begin with the character of a level. */
  private static final List<String> OTHERS =
      List.of(
          "市场", "市值", "市占", "市盈", "市净", "市民", "市价", "市面", "市况", "市属", "市级", "市域", "市容", "市政", "市郊",
          "市内", "区域", "区间", "区位", "区别", "区块", "区分", "区属", "区级", "县域", "县级", "县属", "省级", "省属", "省份",
          "省内", "州长", "州级", "旗下", "旗舰", "旗帜", "旗袍", "乡村", "乡亲", "乡镇", "乡土", "乡愁", "镇村", "镇街");

  private UnknownPlaces() {}

  /** Whether a character makes another place of the short name before it: 云溪〔县〕 is not 云溪区. */
  public static boolean level(char c) {
    return "省市县区州旗镇乡".indexOf(c) >= 0;
  }

  /** Whether the character there is a level and not the first of another word: 欧洲〔市〕场. */
  public static boolean levels(String text, int at) {
    return level(text.charAt(at)) && OTHERS.stream().noneMatch(word -> text.startsWith(word, at));
  }

  /** The words of a place the gazetteer does not know, 东岭|省 or 云|溪|县; 0 for none. */
  public static int words(List<Word> cut, int at) {
    Word name = cut.get(at);
    boolean named =
        name.form().length() >= 2 && name.form().length() <= 3 && name.tag().startsWith("n");
    boolean whole = named && at + 1 < cut.size() && level(name, cut.get(at + 1));
    if (whole || quarter(cut, at) == Token.Type.PLACE) {
      return 2;
    }
    boolean parts = at + 2 < cut.size() && part(name) && part(cut.get(at + 1));
    return parts && level(cut.get(at + 1), cut.get(at + 2)) ? 3 : 0;
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

  /**
   * What a word is together with 街道 or 社区 behind it, however it is cut: a place where a side names
   * it (城西|街道), else a noun (和平|社区); null where they are no name.
   */
  public static Token.Type quarter(List<Word> cut, int at) {
    if (at + 1 >= cut.size()) {
      return null;
    }
    Word name = cut.get(at);
    String level = cut.get(at + 1).form();
    boolean joined = name.span().end() == cut.get(at + 1).span().start();
    if (name.form().length() != 2 || !joined || !level.equals("街道") && !level.equals("社区")) {
      return null;
    }
    if (level.equals("街道") && "东西南北中关".indexOf(name.form().charAt(1)) >= 0) {
      return Token.Type.PLACE;
    }
    boolean said = "srmptuc".indexOf(name.tag().isEmpty() ? 'r' : name.tag().charAt(0)) > 0;
    return said ? null : Token.Type.WORD;
  }
}
