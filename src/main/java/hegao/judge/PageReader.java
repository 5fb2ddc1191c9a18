package hegao.judge;

import hegao.judge.Page.Example;
import hegao.judge.Page.ExampleArticle;
import hegao.judge.Page.Section;
import hegao.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page. Grammar, by lines:
 *
 * <pre>
 * page     = "# " title, blank, summary, { section }
 * section  = "## " ("应报" | "不报" | "尚未能报"), { prose | example }
 * example  = lines indented by four spaces, up to the first that is not
 * line     = "〔" { "另一篇" | date | home } "〕" | paragraph, evidence in 【】
 * </pre>
 */
final class PageReader {
  private static final String INDENT = "    ";

  private final String rule;
  private final List<Example> examples = new ArrayList<>();
  private final List<ExampleArticle> articles = new ArrayList<>();
  private final List<Span> evidence = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder summary = new StringBuilder();
  private String title = "";
  private Section section;
  private boolean closed;
  private int first;
  private Optional<LocalDate> published = Optional.empty();
  private Optional<String> home = Optional.empty();

  private PageReader(String rule) {
    this.rule = rule;
  }

  /** Reads the page of a rule. */
  static Page read(String rule, String markdown) {
    PageReader reader = new PageReader(rule);
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i + 1);
    }
    reader.endExample();
    return new Page(rule, reader.title, reader.summary.toString(), List.copyOf(reader.examples));
  }

  private void line(String line, int number) {
    if (line.startsWith(INDENT) && !line.isBlank() && section != null) {
      first = first == 0 ? number : first;
      String body = line.strip();
      if (body.startsWith("〔") && body.endsWith("〕")) {
        setting(body.substring(1, body.length() - 1));
      } else {
        paragraph(body);
      }
      return;
    }
    endExample();
    if (line.startsWith("## ")) {
      section = section(line.substring(3).strip());
    } else if (line.startsWith("# ")) {
      title = line.substring(2).strip();
    } else if (section == null) {
      summarise(line.strip());
    }
  }

  /** Only the first paragraph is the summary: a blank line behind it ends it. */
  private void summarise(String line) {
    closed |= line.isEmpty() && summary.length() > 0;
    if (!closed) {
      summary.append(line);
    }
  }

  private static Section section(String heading) {
    for (Section section : Section.values()) {
      if (section.heading().equals(heading)) {
        return section;
      }
    }
    return null;
  }

  private void setting(String words) {
    for (String word : words.strip().split("\\s+")) {
      if (word.equals("另一篇")) {
        endArticle();
      } else {
        dateOrHome(word);
      }
    }
  }

  private void dateOrHome(String word) {
    try {
      published = Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      home = Optional.of(word);
    }
  }

  private void paragraph(String line) {
    int open = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '【') {
        open = text.length();
      } else if (c == '】' && open >= 0) {
        evidence.add(new Span(open, text.length()));
        open = -1;
      } else {
        text.append(c);
      }
    }
    text.append('\n');
  }

  private void endArticle() {
    if (text.length() > 0) {
      String path = (articles.size() + 1) + ".txt";
      articles.add(
          new ExampleArticle(path, text.toString(), published, home, List.copyOf(evidence)));
    }
    text.setLength(0);
    evidence.clear();
    published = Optional.empty();
  }

  private void endExample() {
    endArticle();
    if (!articles.isEmpty()) {
      examples.add(new Example(section, first, List.copyOf(articles)));
    }
    articles.clear();
    home = Optional.empty();
    first = 0;
  }
}
