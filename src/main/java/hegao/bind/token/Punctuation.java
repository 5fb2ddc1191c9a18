package hegao.bind.token;

import hegao.bind.word.Token.Type;

/** The marks that part a sentence, and those that are seen through. */
final class Punctuation {
  private Punctuation() {}

  /** The class of the mark at an index; a dash within a class, Ⅰ—Ⅲ类, parts nothing. */
  static Type type(String text, int at) {
    char c = text.charAt(at);
    boolean within =
        c == '—'
            && at > 0
            && at + 1 < text.length()
            && classed(text.charAt(at - 1))
            && classed(text.charAt(at + 1));
    return within ? Type.QUOTE : type(c);
  }

  private static boolean classed(char c) {
    return c >= 'Ⅰ' && c <= 'ⅻ' || c >= 'A' && c <= 'Z' || c >= '①' && c <= '⑳';
  }

  /** The class of a mark as a token; null for anything else. */
  static Type type(char c) {
    return switch (c) {
      case '，', '。', '；', '：', '！', '？', ',', ';', ':', '!', '?', '\n', '—', '…', '|', '●', '■' ->
          Type.BREAK;
      case '、' -> Type.PAUSE;
      case '“',
          '”',
          '‘',
          '’',
          '"',
          '\'',
          '《',
          '》',
          '〈',
          '〉',
          '（',
          '）',
          '(',
          ')',
          '【',
          '】',
          '「',
          '」',
          '[',
          ']' ->
          Type.QUOTE;
      default -> null;
    };
  }
}
