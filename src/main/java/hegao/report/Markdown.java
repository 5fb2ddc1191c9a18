package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Span;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A comment for a pull request: what stands, heaviest first, notes and what is set aside folded.
 * Kept below the size that GitHub takes.
 */
final class Markdown implements Format {
  /** GitHub takes 65,536 characters. */
  private static final int LARGEST = 60_000;

  /** Characters of the sentence shown on either side of a figure. */
  private static final int REACH = 36;

  private final Words words;

  Markdown(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    List<Finding> standing = Telling.standing(report);
    List<Finding> heavy = standing.stream().filter(f -> f.severity() != Severity.NOTE).toList();
    List<Finding> notes = standing.stream().filter(f -> f.severity() == Severity.NOTE).toList();
    List<Finding> aside = report.findings().stream().filter(f -> f.suppressed() != null).toList();
    Spots spots = new Spots(words);
    StringBuilder text = new StringBuilder("<!-- hegao -->\n## ");
    text.append(words.of("html.title")).append("\n\n");
    text.append(Text.line(report, words)).append("\n\n");
    for (Unread unread : report.unread()) {
      text.append("- **").append(words.of("unread")).append("** ");
      text.append(MarkdownText.of(words.labelled(unread.path(), unread.reason()))).append('\n');
    }
    for (Notice notice : report.notices()) {
      text.append("- ").append(MarkdownText.of(Telling.of(notice, words))).append('\n');
    }
    text.append('\n');
    list(heavy, spots, text);
    folded(words.of("Severity.NOTE"), notes, spots, text);
    folded(words.of("html.asides"), aside, spots, text);
    text.append("\n").append(words.of("html.neutral")).append("\n");
    out.write(text.toString());
    out.flush();
  }

  private void folded(String title, List<Finding> findings, Spots spots, StringBuilder text) {
    if (findings.isEmpty() || text.length() > LARGEST) {
      return;
    }
    text.append("<details><summary>").append(title).append(' ').append(findings.size());
    text.append("</summary>\n\n");
    list(findings, spots, text);
    text.append("\n</details>\n\n");
  }

  private void list(List<Finding> findings, Spots spots, StringBuilder text) {
    int told = 0;
    for (Finding finding : findings) {
      StringBuilder one = new StringBuilder();
      item(finding, spots, one);
      if (text.length() + one.length() > LARGEST) {
        String rest = words.of("markdown.rest", findings.size() - told);
        text.append("- ").append(rest).append('\n');
        return;
      }
      text.append(one);
      told++;
    }
  }

  private void item(Finding finding, Spots spots, StringBuilder text) {
    text.append("- **").append(mark(finding)).append(words.of(finding.relation())).append("** ");
    text.append(MarkdownText.of(finding.title())).append(" `").append(finding.rule());
    text.append("`  \n");
    line(finding.message(), text);
    labelled("text.arithmetic", finding.arithmetic(), text);
    labelled("text.cause", finding.cause(), text);
    if (finding.suppressed() != null) {
      labelled("html.asideWhy", finding.suppressed().reason(), text);
    }
    for (Claim claim : finding.claims()) {
      text.append("  - ").append(MarkdownText.of(Telling.place(spots.of(claim)))).append(' ');
      text.append(quote(claim)).append('\n');
    }
  }

  private static String mark(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "✗ ";
      case WARNING -> "? ";
      case NOTE -> "· ";
    };
  }

  private void labelled(String label, String content, StringBuilder text) {
    if (content != null && !content.isEmpty()) {
      line(words.labelled(words.of(label), content), text);
    }
  }

  private static void line(String content, StringBuilder text) {
    text.append("  ").append(MarkdownText.of(content)).append("  \n");
  }

  private static String quote(Claim claim) {
    Span around = Quoting.around(claim, REACH);
    return MarkdownText.of(Quoting.before(claim, around))
        + "**"
        + MarkdownText.of(Quoting.value(claim))
        + "**"
        + MarkdownText.of(Quoting.after(claim, around));
  }
}
