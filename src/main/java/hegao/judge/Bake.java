package hegao.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles the shipped rules at build time: {@code Bake RULES CLASSES}. */
public final class Bake {
  /** Names of the model classes, one a line, beside the classes. */
  static final String INDEX = "rules/models.txt";

  /** Names of the pages of the rules, {@code FAMILY/RULE}, one a line. */
  static final String PAGES = "rules/pages.txt";

  private Bake() {}

  /**
   * Writes the classes of all rules under the first folder into the second.
   *
   * @throws BrokenRules naming file, line and cause; the build stops there
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Compiled compiled = RuleCompiler.compile(RuleFolder.read(List.of(Path.of(args[0]))));
    clear(out.resolve("rules"));
    for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
      Path target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    write(out.resolve(INDEX), compiled.models());
    write(out.resolve(PAGES), pages(Path.of(args[0])));
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static List<String> pages(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .map(file -> rules.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(Pages.ENDING))
          .map(name -> name.substring(0, name.length() - Pages.ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /** Classes of an earlier build bear other names and would stay for ever. */
  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path old : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        Files.delete(old);
      }
    }
  }
}
