package hegao.lexicon;

/** Traditional characters with the simplified ones that stand for them, one for one. */
final class Traditional {
  /** By character, its simplified one; 0 where there is none. The common ones alone. */
  static final char[] COMMON = table();

  private Traditional() {}

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    add("traditional", table);
    return table;
  }

  /** Adds a list to a table; each line is a character, a tab and a character. */
  static void add(String list, char[] table) {
    char[] text = WordList.characters(list);
    for (int from = 0; from < text.length; from++) {
      if (text[from] != '#' && text[from] != '\n') {
        table[text[from]] = text[from + 2];
      }
      while (from < text.length && text[from] != '\n') {
        from++;
      }
    }
  }
}
