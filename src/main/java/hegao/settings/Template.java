package hegao.settings;

import hegao.report.Words;
import java.util.List;

/** Makes a configuration to begin with: every key with what it is for, all of it commented out. */
public final class Template {
  private Template() {}

  /**
   * The text of the file.
   *
   * @param schema the file of the schema for editors, as seen from the configuration; empty for
   *     none
   */
  public static String of(Words words, String schema) {
    StringBuilder out = new StringBuilder();
    if (!schema.isEmpty()) {
      out.append("# yaml-language-server: $schema=").append(schema).append('\n');
    }
    out.append("# ").append(words.of("config.about")).append('\n');
    out.append("# ").append(words.of("init.how")).append('\n');
    for (Key key : Key.OF_FILE) {
      out.append("\n# ").append(words.of("key." + key.written())).append('\n');
      if (!key.standard().isEmpty()) {
        out.append("# ").append(words.of("init.standard", key.standard())).append('\n');
      }
      lines(key).forEach(line -> out.append('#').append(line).append('\n'));
    }
    return out.toString();
  }

  private static List<String> lines(Key key) {
    boolean inline = key.kind().shape() == Kind.Shape.ONE || key.kind().shape() == Kind.Shape.LIST;
    if (inline) {
      return List.of(key.written() + ": " + key.example());
    }
    String block = key.written() + ":\n" + key.example();
    return block.replace("\n", "\n  ").lines().toList();
  }
}
