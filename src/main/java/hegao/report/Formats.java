package hegao.report;

import hegao.claim.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The formats by name.
 *
 * @param words of the interface
 * @param pages where the pages of the rules are found
 * @param threshold severity from which a finding decides the exit code; nothing for never
 */
public record Formats(Words words, RulePages pages, Optional<Severity> threshold) {
  /** Their names, as the command line takes them. */
  public static final List<String> NAMES =
      List.of(
          "html",
          "json",
          "text",
          "sarif",
          "junit",
          "github",
          "gitlab",
          "checkstyle",
          "rdjson",
          "jsonl",
          "markdown",
          "csv");

  /** The format of that name. */
  public Optional<Format> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "html" -> new Html(words, pages);
          case "json" -> new Json();
          case "text" -> Text.whole(words);
          case "sarif" -> new Sarif(words, pages);
          case "junit" -> new JUnit(words, threshold);
          case "github" -> new GitHub(words);
          case "gitlab" -> new GitLab(words);
          case "checkstyle" -> new Checkstyle(words);
          case "rdjson" -> new RdJson(words);
          case "jsonl" -> new JsonLines(words);
          case "markdown" -> new Markdown(words);
          case "csv" -> new Csv(words);
          default -> null;
        });
  }
}
