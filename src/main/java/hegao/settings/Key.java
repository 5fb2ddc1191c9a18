package hegao.settings;

import hegao.report.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The keys of {@code hegao.yaml}: the one table from which the parser, the schema, {@code config
 * show} and {@code init} are made. A key with the name of an option stands in for that option when
 * the command line lacks it. What each is for stands in the words of the interface, {@code
 * key.NAME}.
 */
public enum Key {
  HOME("home", Kind.one(Leaf.TEXT), "", "云溪县"),
  PUBLICATION("publication", Kind.one(Leaf.TEXT), "", "云溪日报"),
  PUBLISHED("published", Kind.map(new Leaf.File(), new Leaf.Day()), "", "稿件/春茶.txt: 2025-04-16"),
  SELECT("select", Kind.list(Leaf.TEXT), "", "[level, share]"),
  IGNORE("ignore", Kind.list(Leaf.TEXT), "", "[same-value-two-precisions]"),
  SEVERITY(
      "severity",
      Kind.map(Leaf.TEXT, Leaf.choice("error", "warning", "note")),
      "",
      "event-on-two-days: note"),
  MIN_CONFIDENCE("min-confidence", Kind.one(new Leaf.Fraction()), "0", "0.5"),
  FAIL_ON("fail-on", Kind.one(Leaf.choice("error", "warning", "note", "never")), "error", "error"),
  INCLUDE("include", Kind.list(Leaf.TEXT), "", "['*.txt', '*.docx']"),
  EXCLUDE("exclude", Kind.list(Leaf.TEXT), "", "[草稿/]"),
  ARCHIVE("archive", Kind.list(new Leaf.File()), "", "[已刊/, 合订本.zip]"),
  LEXICON("lexicon", Kind.one(new Leaf.Folder()), "", "词表"),
  RULES("rules", Kind.one(new Leaf.Folder()), "", "规则"),
  REPORT(
      "report",
      Kind.map(new Leaf.Choice(Formats.NAMES), new Leaf.File()),
      "html=reports/index.html",
      "html: 报告.html"),
  SUPPRESSIONS("suppressions", Kind.one(new Leaf.File()), "", "hegao-suppressions.yaml"),
  BASELINE("baseline", Kind.one(new Leaf.File()), "", "hegao-baseline.json"),
  LANG("lang", Kind.one(Leaf.choice("zh", "en")), "zh", "zh"),
  COLOR("color", Kind.one(Leaf.choice("auto", "always", "never")), "auto", "auto"),
  FOLDERS(
      "folders",
      new Kind(Kind.Shape.FOLDERS, Leaf.TEXT, Leaf.TEXT),
      "",
      "- path: 地方版\n  home: 云溪县\n  ignore: [level]"),
  PATH("path", Kind.one(new Leaf.Folder()), "", "地方版");

  /** The keys of the whole file. */
  public static final List<Key> OF_FILE =
      Arrays.stream(values()).filter(key -> key != PATH).toList();

  /** The keys of a folder; the first must be there. */
  public static final List<Key> OF_FOLDER = List.of(PATH, HOME, PUBLICATION, IGNORE);

  private final String written;
  private final Kind kind;
  private final String standard;
  private final String example;

  Key(String written, Kind kind, String standard, String example) {
    this.written = written;
    this.kind = kind;
    this.standard = standard;
    this.example = example;
  }

  /** The key as the file has it. */
  public String written() {
    return written;
  }

  public Kind kind() {
    return kind;
  }

  /** What holds without it; empty when nothing does. */
  public String standard() {
    return standard;
  }

  /** A value to begin with, as YAML. */
  public String example() {
    return example;
  }

  static Optional<Key> named(String name, List<Key> keys) {
    return keys.stream().filter(key -> key.written.equals(name)).findFirst();
  }
}
