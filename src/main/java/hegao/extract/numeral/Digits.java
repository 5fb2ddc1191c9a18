package hegao.extract.numeral;

/** What characters mean in a number. */
public final class Digits {
  /** The characters that a number may start with. */
  public static final String INITIALS = "0123456789零〇○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿兆廿卅卌";

  /** One more than the value of a digit; 0 is none. */
  private static final byte[] VALUE = new byte[0x10000];

  private static final byte[] POWER = new byte[0x10000];

  static {
    put(VALUE, "零〇○", 1);
    put(VALUE, "一壹", 2);
    put(VALUE, "二贰两", 3);
    put(VALUE, "三叁", 4);
    put(VALUE, "四肆", 5);
    put(VALUE, "五伍", 6);
    put(VALUE, "六陆", 7);
    put(VALUE, "七柒", 8);
    put(VALUE, "八捌", 9);
    put(VALUE, "九玖", 10);
    put(POWER, "十拾", 1);
    put(POWER, "百佰", 2);
    put(POWER, "千仟", 3);
    put(POWER, "万", 4);
    put(POWER, "亿", 8);
    put(POWER, "兆", 12);
    put(POWER, "廿", 21);
    put(POWER, "卅", 31);
    put(POWER, "卌", 41);
  }

  private Digits() {}

  private static void put(byte[] table, String chars, int value) {
    for (int i = 0; i < chars.length(); i++) {
      table[chars.charAt(i)] = (byte) value;
    }
  }

  /** Whether it is one of 0 to 9. */
  public static boolean arabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9 of a Chinese digit, or -1. */
  public static int chinese(char c) {
    return VALUE[c] - 1;
  }

  /** Power of ten of 十百千万亿兆 (21, 31, 41 for 廿卅卌), or 0. */
  public static int power(char c) {
    return POWER[c];
  }

  /** Whether it is a digit as written on cheques: 壹, 贰, 拾. */
  public static boolean capital(char c) {
    return "壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0;
  }

  /** Whether a number may start with it. */
  public static boolean starts(char c) {
    return arabic(c) || VALUE[c] > 0 || POWER[c] > 0;
  }

  /** Whether it is a Latin letter. */
  public static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether it is a Chinese character. */
  public static boolean han(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** The character at {@code i}; a line break outside the text. */
  public static char at(char[] f, int i) {
    return i >= 0 && i < f.length ? f[i] : '\n';
  }

  /** First index from {@code i} that is no space; at most four spaces are skipped. */
  public static int space(char[] f, int i) {
    int k = i;
    while (k < f.length && k < i + 4 && f[k] == ' ') {
      k++;
    }
    return k;
  }

  /** Whether {@code word} stands at {@code i}. */
  public static boolean word(char[] f, int i, String word) {
    if (i < 0 || i + word.length() > f.length) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (f[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
