package hegao.report;

import java.util.Optional;

/** Languages of the interface; quotes stay as written. */
public enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** The language of a name such as {@code zh}, {@code zh-CN} or {@code en}. */
  public static Optional<Language> named(String name) {
    return switch (name) {
      case "zh", "zh-CN", "zh_CN" -> Optional.of(ZH);
      case "en", "en-US", "en-GB" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }
}
