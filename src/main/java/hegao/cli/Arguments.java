package hegao.cli;

import hegao.claim.Severity;
import hegao.read.Selection;
import hegao.read.Sources;
import hegao.report.Format;
import hegao.report.Formats;
import hegao.report.Language;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the arguments of {@code check}; what is wrong with one is said in a {@link Refusal}. */
final class Arguments {
  private Arguments() {}

  /** The language asked for, for messages about the command line itself. */
  static Language languageOf(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean named = args[i].equals("--lang") && i + 1 < args.length;
      String value =
          named ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring(7) : "";
      if (!value.isEmpty()) {
        return Language.named(value).orElse(Language.ZH);
      }
    }
    return Language.ZH;
  }

  static Language language(String name) {
    return Language.named(name)
        .orElseThrow(() -> new Refusal("--lang：zh | en，不认识 / unknown: " + name));
  }

  static Optional<Severity> threshold(String name, Words words) {
    return switch (name) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "note" -> Optional.of(Severity.NOTE);
      case "never" -> Optional.empty();
      default -> throw new Refusal(words.of("cli.failOn", name));
    };
  }

  static List<Target> targets(List<String> reports, Formats formats) {
    Words words = formats.words();
    List<Target> targets = new ArrayList<>();
    for (String report : reports) {
      int split = report.indexOf('=');
      if (split < 1 || split == report.length() - 1) {
        throw new Refusal(words.of("cli.report", report));
      }
      Format format = format(report.substring(0, split), formats);
      targets.add(target(format, report.substring(split + 1), words));
    }
    refuseTwice(targets, words);
    return targets;
  }

  /** No two reports go to one place. */
  private static void refuseTwice(List<Target> targets, Words words) {
    int piped = 0;
    for (Target target : targets) {
      piped += target.isStandardOutput() ? 1 : 0;
    }
    if (piped > 1) {
      throw new Refusal(words.of("cli.oneOutput"));
    }
    Set<Path> files = new HashSet<>();
    for (Target target : targets) {
      if (!files.add(Path.of(target.file()).toAbsolutePath().normalize())) {
        throw new Refusal(words.of("cli.twice", target.file()));
      }
    }
  }

  private static Format format(String name, Formats formats) {
    String all = String.join(", ", Formats.NAMES);
    return formats
        .named(name)
        .orElseThrow(
            () ->
                new Refusal(
                    formats.words().of("cli.format", name, all, Nearest.to(name, Formats.NAMES))));
  }

  /** A target that can be written as far as its folder tells; said before the work is done. */
  private static Target target(Format format, String file, Words words) {
    Target target = new Target(format, file);
    if (!target.isStandardOutput()) {
      writable(Path.of(file), words);
    }
    return target;
  }

  /** Refuses a file that cannot be written, as far as its folder tells. */
  static void writable(Path file, Words words) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new Refusal(words.of("cli.unwritable", file, words.of("cli.noFolder")));
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(words.of("cli.unwritable", file, words.of("cli.isFolder")));
    }
  }

  /** Refuses a rule folder that is none. */
  static void rules(Path rulesOrNull, Words words) {
    if (rulesOrNull != null && !Files.isDirectory(rulesOrNull)) {
      throw new Refusal(words.of("cli.rules", rulesOrNull));
    }
  }

  private static boolean anyNamed(List<Path> paths) {
    for (Path path : paths) {
      if (Sources.named(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The places of what was published before.
   *
   * @throws Refusal naming each that is not there, and where the configuration says so
   */
  static List<Path> archive(List<String> names, Common common, Words words) {
    List<Path> archive = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      String place = common.at(Key.ARCHIVE, name);
      try {
        Path path = Path.of(name);
        boolean there = !name.isEmpty() && !name.equals("-") && Sources.named(path);
        if (there) {
          archive.add(path);
        } else {
          String shown = name.isEmpty() ? "''" : Visible.of(name);
          missing.add(place + words.of("cli.archiveLacks", shown));
        }
      } catch (InvalidPathException e) {
        missing.add(place + words.of("cli.path", Visible.of(name)));
      }
    }
    if (!missing.isEmpty()) {
      throw new Refusal(String.join("\n", missing));
    }
    return archive;
  }

  static Request request(
      List<Path> paths, List<String> published, Homes homes, Path rules, Words words) {
    if (paths.contains(Path.of(""))) {
      throw new Refusal(words.of("cli.missing", "''"));
    }
    if (!anyNamed(paths)) {
      throw new Refusal(
          paths.stream()
              .map(p -> words.of("cli.missing", Visible.of(p.toString())))
              .distinct()
              .collect(Collectors.joining("\n")));
    }
    rules(rules, words);
    Map<Path, LocalDate> dates = new LinkedHashMap<>();
    for (String entry : published) {
      int split = entry.lastIndexOf('=');
      if (split < 1) {
        throw new Refusal(words.of("cli.published", entry));
      }
      try {
        Path file = Path.of(entry.substring(0, split)).normalize();
        dates.put(file, LocalDate.parse(entry.substring(split + 1)));
      } catch (DateTimeException | InvalidPathException e) {
        throw new Refusal(words.of("cli.published", entry));
      }
    }
    return new Request(
        paths,
        List.of(),
        dates,
        homes,
        Optional.ofNullable(rules),
        "-",
        Selection.ALL,
        judge -> judge);
  }
}
