package hegao.read;

import hegao.text.Metadata;
import hegao.text.Published;
import hegao.text.Unread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list {@code articles.csv} or {@code articles.yaml} of a folder, which tells of its files when
 * and where they appeared.
 *
 * @param entries what is told, by file
 * @param unread the list itself, where it cannot be used
 */
record Manifest(Map<Path, Metadata> entries, List<Unread> unread) {
  static final List<String> NAMES = List.of("articles.csv", "articles.yaml", "articles.yml");
  private static final long LONGEST = 4 << 20;
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("path", "path"),
          Map.entry("file", "path"),
          Map.entry("文件", "path"),
          Map.entry("published", "published"),
          Map.entry("见报日期", "published"),
          Map.entry("source", "source"),
          Map.entry("来源", "source"),
          Map.entry("home", "home"),
          Map.entry("所在地", "home"),
          Map.entry("author", "author"),
          Map.entry("作者", "author"));

  /** Whether a file is such a list and no article. */
  static boolean named(String path) {
    return NAMES.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The list of a folder; nothing where there is none. */
  static Manifest of(Path folder) {
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return new Manifest(Map.of(), List.of());
  }

  private static Manifest read(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw new UnreadableException("稿件清单过大，上限 %d MB".formatted(LONGEST >> 20));
      }
      String text = Decoding.text(Files.readAllBytes(file));
      boolean csv = file.getFileName().toString().endsWith(".csv");
      List<Row> rows = csv ? csv(text) : ManifestYaml.rows(text);
      return new Manifest(entries(file, rows), List.of());
    } catch (UnreadableException e) {
      return new Manifest(Map.of(), List.of(new Unread(Walk.name(file), e.getMessage())));
    } catch (IOException e) {
      return new Manifest(Map.of(), List.of(new Unread(Walk.name(file), "稿件清单无法读取")));
    }
  }

  /**
   * One entry as written.
   *
   * @param place where it stands, such as 第 3 行
   * @param fields by column as written
   */
  record Row(String place, Map<String, String> fields) {}

  private static List<Row> csv(String text) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    List<String> heading = List.of();
    int line = 1;
    for (var cells : Csv.rows(text)) {
      List<String> words = cells.stream().map(cell -> cell.text().strip()).toList();
      if (heading.isEmpty()) {
        heading = words;
      } else if (words.stream().anyMatch(word -> !word.isEmpty())) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
          if (i >= heading.size()) {
            throw new UnreadableException("稿件清单第 %d 行的栏比表头多".formatted(line));
          }
          fields.put(heading.get(i), words.get(i));
        }
        rows.add(new Row("第 " + line + " 行", fields));
      }
      line++;
    }
    for (int i = 0; i < heading.size(); i++) {
      if (heading.indexOf(heading.get(i)) < i) {
        throw new UnreadableException("稿件清单的表头有两栏“%s”".formatted(heading.get(i)));
      }
      column(heading.get(i), "表头");
    }
    return rows;
  }

  private static String column(String written, String place) throws UnreadableException {
    String column = COLUMNS.get(written);
    if (column == null) {
      throw new UnreadableException(
          "稿件清单%s有不认识的栏“%s”，只有 path、published、source、home、author".formatted(place, written));
    }
    return column;
  }

  private static Map<Path, Metadata> entries(Path file, List<Row> rows) throws UnreadableException {
    Map<Path, Metadata> entries = new HashMap<>();
    for (Row row : rows) {
      Map<String, String> told = new HashMap<>();
      for (Map.Entry<String, String> field : row.fields().entrySet()) {
        told.put(column(field.getKey(), row.place()), field.getValue());
      }
      String name = told.getOrDefault("path", "");
      if (name.isBlank()) {
        throw new UnreadableException("稿件清单%s没有写文件（path）".formatted(row.place()));
      }
      Path article = article(file, name, row.place());
      if (entries.put(article, metadata(told, row.place())) != null) {
        throw new UnreadableException("稿件清单%s：%s 写了两次".formatted(row.place(), name));
      }
    }
    return entries;
  }

  private static Path article(Path manifest, String name, String place) throws UnreadableException {
    try {
      Path article = manifest.resolveSibling(name).toAbsolutePath().normalize();
      if (Files.exists(article)) {
        return article;
      }
    } catch (java.nio.file.InvalidPathException e) {
      // A name that cannot be one is the name of no file.
    }
    throw new UnreadableException("稿件清单%s：找不到 %s".formatted(place, name));
  }

  private static Metadata metadata(Map<String, String> told, String place)
      throws UnreadableException {
    Optional<String> written = told(told, "published");
    Optional<LocalDate> day = written.flatMap(Day::in);
    if (written.isPresent() && day.isEmpty()) {
      throw new UnreadableException(
          "稿件清单%s的日期“%s”不对，应如 2025-09-30".formatted(place, written.get()));
    }
    return new Metadata(
        day.map(d -> new Published(d, Published.Origin.MANIFEST)).orElse(Published.UNKNOWN),
        told(told, "home"),
        told(told, "source"),
        told(told, "author"),
        Optional.empty());
  }

  private static Optional<String> told(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
