package hegao.settings;

import java.util.List;

/** What a single value of the configuration may be. */
public sealed interface Leaf {
  Leaf TEXT = new Text();

  /** Any words, but some. */
  record Text() implements Leaf {}

  /** One of a few words. */
  record Choice(List<String> values) implements Leaf {}

  /** A number from 0 to 1. */
  record Fraction() implements Leaf {}

  /** A day, {@code 2025-09-30}. */
  record Day() implements Leaf {}

  /** A file, as seen from the folder of the configuration; {@code -} is standard output. */
  record File() implements Leaf {}

  /** A folder that exists, as seen from the folder of the configuration. */
  record Folder() implements Leaf {}

  static Leaf choice(String... values) {
    return new Choice(List.of(values));
  }
}
