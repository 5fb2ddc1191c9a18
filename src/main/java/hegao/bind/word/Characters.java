package hegao.bind.word;

/** What regular expressions would say of few characters; to compile those takes longer. */
public final class Characters {
  private Characters() {}

  /** Whether {@code text} is one of these marks. */
  public static boolean isOne(String text, String marks) {
    return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether {@code text} is made of these characters, of one at least. */
  public static boolean only(String text, String characters) {
    int i = 0;
    while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > 0 && i == text.length();
  }

  /** Whether {@code text} ends with one of these characters. */
  public static boolean endsWithOne(String text, String characters) {
    return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The text without these characters. */
  public static String without(String text, String characters) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        kept.append(text.charAt(i));
      }
    }
    return kept.length() == text.length() ? text : kept.toString();
  }

  /** The text without the bracket it ends with, if it ends with one: 市场监管局（知识产权局）. */
  public static String unbracketed(String text, String opening, String closing) {
    if (!endsWithOne(text, closing)) {
      return text;
    }
    int opens = -1;
    for (int i = text.length() - 2; i >= 0 && closing.indexOf(text.charAt(i)) < 0; i--) {
      opens = opening.indexOf(text.charAt(i)) >= 0 ? i : opens;
    }
    return opens < 0 ? text : text.substring(0, opens);
  }

  /** How often {@code name} stands in {@code text}. */
  public static int times(String text, String name) {
    int times = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      times++;
    }
    return times;
  }
}
