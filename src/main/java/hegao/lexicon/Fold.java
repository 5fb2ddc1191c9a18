package hegao.lexicon;

/**
 * Brings a text to the script that the word lists are written in, character by character, so that
 * places stay the same: full width to half width, traditional to simplified.
 */
public final class Fold {
  private static final char[] TABLE = table();

  private Fold() {}

  /** The folded characters of {@code text}. */
  public static char[] of(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE[text.charAt(i)];
    }
    return folded;
  }

  private static char[] table() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      table[c] = (char) (c - 0xFEE0);
    }
    table[0x3000] = ' ';
    table[0x00A0] = ' ';
    table['\t'] = '\t';
    table['∶'] = ':';
    table['﹒'] = '.';
    table['﹑'] = '、';
    table['﹐'] = ',';
    table['−'] = '-';
    table['﹣'] = '-';
    table['‐'] = '-';
    table['‑'] = '-';
    table['‒'] = '-';
    table['﹪'] = '%';
    table['–'] = '-';
    table['—'] = '-';
    table['―'] = '-';
    table['─'] = '-';
    table['〜'] = '~';
    table['∼'] = '~';
    table['俩'] = '两';
    table['￥'] = '¥';
    table['￡'] = '£';
    table['￦'] = '₩';
    for (String[] row : WordList.rows("traditional")) {
      table[row[0].charAt(0)] = row[1].charAt(0);
    }
    return table;
  }
}
