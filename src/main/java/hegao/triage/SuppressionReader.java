package hegao.triage;

import hegao.claim.Suppression;
import hegao.report.Words;
import hegao.settings.Mistakes;
import hegao.settings.Unusable;
import hegao.text.Nearest;
import hegao.yaml.BrokenYaml;
import hegao.yaml.Node;
import hegao.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of a file of suppressions. */
final class SuppressionReader {
  private static final List<String> KEYS =
      List.of("fingerprint", "rule", "kind", "reason", "author", "date", "expires", "files");

  private final Path file;
  private final Mistakes mistakes;

  SuppressionReader(Path file, Words words) {
    this.file = file;
    this.mistakes = new Mistakes(file, words);
  }

  List<Entry> entries() {
    List<Entry> entries = List.of();
    try {
      entries = entries(Yaml.read(file));
    } catch (BrokenYaml e) {
      String cause = "yaml." + e.cause().name().toLowerCase(Locale.ROOT);
      mistakes.add(e.line(), cause, e.detail());
    } catch (IOException e) {
      mistakes.add(0, "suppress.unreadable");
    }
    mistakes.refuse();
    return entries;
  }

  /** The entries of a text that is not in a file yet; none where it is broken. */
  static Optional<List<Entry>> of(String text, Path file, Words words) {
    SuppressionReader reader = new SuppressionReader(file, words);
    try {
      List<Entry> entries = reader.entries(Yaml.read(text));
      reader.mistakes.refuse();
      return Optional.of(entries);
    } catch (BrokenYaml | Unusable e) {
      return Optional.empty();
    }
  }

  private List<Entry> entries(Optional<Node> root) {
    List<Entry> entries = new ArrayList<>();
    if (root.isEmpty()) {
      return entries;
    }
    if (!(root.get() instanceof Node.Items items)) {
      mistakes.add(root.get().line(), "suppress.list");
      return entries;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Node item : items.items()) {
      if (!(item instanceof Node.Fields fields)) {
        mistakes.add(item.line(), "suppress.list");
        continue;
      }
      Entry entry = entry(fields);
      Integer before = seen.putIfAbsent(entry.fingerprint(), entry.line());
      if (before != null && !entry.fingerprint().isEmpty()) {
        mistakes.add(entry.line(), "suppress.twice", entry.fingerprint(), before);
      }
      entries.add(entry);
    }
    return List.copyOf(entries);
  }

  private Entry entry(Node.Fields fields) {
    Map<String, Node> values = new HashMap<>();
    for (Node.Field field : fields.fields()) {
      if (KEYS.contains(field.name())) {
        values.put(field.name(), field.value());
      } else {
        String nearest = Nearest.to(field.name(), KEYS);
        mistakes.add(field.line(), "config.unknownKey", field.name(), nearest);
      }
    }
    String reason = text(values, "reason").strip();
    if (reason.isEmpty()) {
      mistakes.add(fields.line(), "suppress.noReason");
    }
    text(values, "rule");
    String author = text(values, "author");
    return new Entry(
        fingerprint(values, fields.line()),
        new Suppression(
            kind(values),
            reason,
            author.isEmpty() ? null : author,
            day(values, "date").orElse(null)),
        day(values, "expires"),
        files(values),
        fields.line());
  }

  private String fingerprint(Map<String, Node> values, int line) {
    String fingerprint = text(values, "fingerprint");
    if (fingerprint.isEmpty()) {
      mistakes.add(line, "suppress.noFingerprint");
    } else if (!fingerprint.matches("[0-9a-f]{16}(-[0-9]{1,9})?")) {
      mistakes.add(values.get("fingerprint").line(), "suppress.form", fingerprint);
    }
    return fingerprint;
  }

  private Suppression.Kind kind(Map<String, Node> values) {
    String written = text(values, "kind");
    if (written.equals(Suppression.Kind.FALSE_POSITIVE.label())) {
      return Suppression.Kind.FALSE_POSITIVE;
    }
    if (!written.isEmpty() && !written.equals(Suppression.Kind.ACCEPTED.label())) {
      int line = values.get("kind").line();
      mistakes.add(line, "config.wrong.choice", "kind", written, "false-positive、accepted");
    }
    return Suppression.Kind.ACCEPTED;
  }

  private Optional<LocalDate> day(Map<String, Node> values, String key) {
    String written = text(values, key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      mistakes.add(values.get(key).line(), "config.wrong.day", key, written);
      return Optional.empty();
    }
  }

  private List<String> files(Map<String, Node> values) {
    Node node = values.get("files");
    if (node instanceof Node.Scalar scalar) {
      return scalar.type() == Node.Type.NOTHING ? List.of() : List.of(scalar.text());
    }
    List<String> files = new ArrayList<>();
    if (node instanceof Node.Items items) {
      for (Node item : items.items()) {
        if (item instanceof Node.Scalar scalar && scalar.type() != Node.Type.NOTHING) {
          files.add(scalar.text());
        } else {
          mistakes.add(item.line(), "config.type", "files", mistakes.word("config.want.list"));
        }
      }
    } else if (node != null) {
      mistakes.add(node.line(), "config.type", "files", mistakes.word("config.want.list"));
    }
    return List.copyOf(files);
  }

  /** The words of a key, as the file has them; empty where it has none. */
  private String text(Map<String, Node> values, String key) {
    Node node = values.get(key);
    if (node == null || node instanceof Node.Scalar s && s.type() == Node.Type.NOTHING) {
      return "";
    }
    if (node instanceof Node.Scalar scalar && scalar.type() != Node.Type.TRUTH) {
      return scalar.text();
    }
    mistakes.add(node.line(), "config.type", key, mistakes.word("config.want.text"));
    // Told already: neither empty nor of a wrong form.
    return key.equals("fingerprint") ? "0".repeat(16) : key.equals("reason") ? "?" : "";
  }
}
