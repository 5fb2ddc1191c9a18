package hegao.bind;

import hegao.bind.Token.Type;

/** The marks that part a sentence, and those that are seen through. */
final class Punctuation {
  private Punctuation() {}

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
