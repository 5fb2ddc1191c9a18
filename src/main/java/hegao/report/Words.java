package hegao.report;

import hegao.text.Stock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The interface words of one language, from the table {@code words.tsv}. */
public final class Words {
  private final Language language;
  private final Map<String, String> table;

  private Words(Language language, Map<String, String> table) {
    this.language = language;
    this.table = table;
  }

  /** The words of a language; the table is read at the first call. */
  public static Words in(Language language) {
    return language == Language.ZH ? Chinese.WORDS : English.WORDS;
  }

  private static final class Chinese {
    static final Words WORDS = read(Language.ZH);
  }

  private static final class English {
    static final Words WORDS = read(Language.EN);
  }

  private static Words read(Language language) {
    Map<String, String> table = new HashMap<>();
    String text = Stock.text("hegao/report/words.tsv");
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int first = text.charAt(from) == '#' ? end : text.indexOf('\t', from);
      int second = first < end ? text.indexOf('\t', first + 1) : end;
      if (second < end) {
        boolean chinese = language == Language.ZH;
        String words =
            chinese ? text.substring(first + 1, second) : text.substring(second + 1, end);
        table.put(text.substring(from, first), words);
      }
      from = end + 1;
    }
    return new Words(language, table);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** Language tag for what is Chinese in a page of another language; null in a Chinese page. */
  public String quoted() {
    return language == Language.ZH ? null : Language.ZH.tag();
  }

  /**
   * The words for {@code key}, {@code {0}}, {@code {1}} … replaced.
   *
   * @throws IllegalArgumentException when the table lacks the key
   */
  public String of(String key, Object... values) {
    String words = table.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  /** The words for {@code key}, where the table has some. */
  Optional<String> find(String key) {
    return Optional.ofNullable(table.get(key));
  }

  /** Something and what is said of it: {@code 报告：a.html}. */
  public String labelled(String label, String content) {
    return of("label", label, content);
  }

  /** The words for a constant of an enumeration, {@code Relation.STALE}. */
  public String of(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
