package hegao.bind.word;

import java.util.List;

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

  /** Whether {@code text} is made of Latin letters, of one at least. */
  public static boolean latin(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) | 0x20) >= 'a' && (text.charAt(i) | 0x20) <= 'z') {
      i++;
    }
    return i > 0 && i == text.length();
  }

  /** Whether one of these characters stands in {@code text}. */
  public static boolean containsOne(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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

  /** The text before the words that it ends with, of these, the longer of them first. */
  public static String beforeEndings(String text, List<String> endings) {
    int end = text.length();
    for (int i = 0; i < endings.size(); i++) {
      String ending = endings.get(i);
      if (text.startsWith(ending, end - ending.length())) {
        end -= ending.length();
        i = -1;
      }
    }
    return text.substring(0, end);
  }

  /** The text behind the one of these words that it begins with, if it does. */
  public static String behindBeginning(String text, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return text.substring(beginning.length());
      }
    }
    return text;
  }

  /** How often {@code name} stands in {@code text}. */
  public static int times(String text, String name) {
    int times = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      times++;
    }
    return times;
  }

  /** Where a run of characters from {@code first} to {@code last} ends that begins at an index. */
  public static int run(String text, int from, char first, char last) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= first && text.charAt(end) <= last) {
      end++;
    }
    return end;
  }

  /** The index behind one of these characters, or the index itself where none stands there. */
  public static int skip(String text, int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** Whether it is a Chinese character, the mark of repetition or zero. */
  public static boolean han(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\uF900' && c <= '\uFAD9'
        || c == '々'
        || c == '〇';
  }
}
