package hegao.lexicon;

/**
 * Brings a text to the script that the word lists are written in, character by character, so that
 * places stay the same: full width to half width, traditional to simplified.
 */
public final class Fold {
  /** By character, its folded one; 0 where it stays as it is. */
  private static final char[] TABLE = table();

  private Fold() {}

  /** The folded characters of {@code text}. */
  public static char[] of(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      char other = TABLE[c];
      folded[i] = other == 0 ? c : other;
    }
    return folded;
  }

  private static char[] table() {
    char[] table = Traditional.COMMON.clone();
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      table[c] = (char) (c - 0xFEE0);
    }
    table[0x3000] = ' ';
    table[0x00A0] = ' ';
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
    return table;
  }
}
