package hegao.report;

import hegao.text.Stock;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The interface words of one language, from the table {@code words.tsv}. */
public final class Words {
  private static final String FILE = "hegao/report/words.tsv";

  private final Language language;
  private final Table table;

  /** The words for a key, or null. */
  interface Table {
    String find(String key);
  }

  private Words(Language language, Table table) {
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
    ByteBuffer packed = Stock.part(part(language));
    return new Words(language, packed == null ? rows(language)::get : new PackedWords(packed));
  }

  private static String part(Language language) {
    return FILE + "." + language.tag();
  }

  /** For packaging: the parts of the stock in which words are found without reading all. */
  public static Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      parts.put(part(language), PackedWords.pack(rows(language)));
    }
    return parts;
  }

  private static Map<String, String> rows(Language language) {
    Map<String, String> rows = new LinkedHashMap<>();
    int column = language == Language.ZH ? 1 : 2;
    for (String line : Stock.text(FILE).split("\n")) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t");
        rows.put(row[0], row[column]);
      }
    }
    return rows;
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
    String words = table.find(key);
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
    return Optional.ofNullable(table.find(key));
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
