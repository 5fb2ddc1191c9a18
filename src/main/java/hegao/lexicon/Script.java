package hegao.lexicon;

/** Reads traditional characters as simplified ones, one for one, so that places stay the same. */
public final class Script {
  /** A text with at least one in so many of its traditional characters is written in them. */
  private static final int SHARE = 50;

  private Script() {}

  /**
   * The text in simplified characters; the text itself when it holds no common traditional one. A
   * few characters of simplified script (著, 乾, 瞭, 藉) stand for others in traditional texts, by the
   * words they form.
   */
  public static String simplified(String text) {
    if (!isTraditional(text)) {
      return text;
    }
    char[] simple = text.toCharArray();
    int changed = 0;
    for (int i = 0; i < simple.length; i++) {
      char c = Whole.TABLE[simple[i]];
      if (c != 0 && c != simple[i]) {
        changed++;
        simple[i] = c;
      }
    }
    if (changed * SHARE >= simple.length) {
      byWord(simple);
    }
    return new String(simple);
  }

  private static void byWord(char[] text) {
    for (int i = 0; i < text.length; i++) {
      char before = i == 0 ? ' ' : text[i - 1];
      char after = i + 1 == text.length ? ' ' : text[i + 1];
      text[i] =
          switch (text[i]) {
            case '著' ->
                "名作称述者录".indexOf(after) >= 0 || "显原巨土卓专论编译昭".indexOf(before) >= 0 ? '著' : '着';
            case '乾' -> "隆坤元".indexOf(after) >= 0 || before == '康' ? '乾' : '干';
            case '瞭' -> after == '解' || before == '明' ? '了' : '瞭';
            case '藉' -> "此助由口".indexOf(after) >= 0 || before == '凭' ? '借' : '藉';
            default -> text[i];
          };
    }
  }

  /** Whether a text holds a character by which a traditional text is known. */
  private static boolean isTraditional(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Traditional.COMMON[text.charAt(i)] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The simplified character for each, 0 where there is none; loaded when one is met. */
  private static final class Whole {
    static final char[] TABLE = table();

    private static char[] table() {
      char[] table = Traditional.COMMON.clone();
      Traditional.add("traditional-rest", table);
      // The list has the numeral; in words it is another character.
      table['參'] = '参';
      return table;
    }
  }
}
