package hegao.cli;

import hegao.claim.Report;
import hegao.report.Html;
import hegao.report.RulePages;
import hegao.report.Text;
import hegao.report.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the reports of a run where they were asked for, and tells the terminal.
 *
 * @param terminal who is told
 * @param pages where the pages of the rules are found
 * @param quiet whether the summary is left out
 * @param words of the interface
 */
record Delivery(Terminal terminal, RulePages pages, boolean quiet, Words words) {
  /** Notes shown on the terminal; the report has all. */
  private static final int NOTES_SHOWN = 60;

  static final Path HOME_REPORT = Path.of("reports", "index.html");

  /**
   * Writes each of {@code targets}; where none is named, the report for editors.
   *
   * @return whether standard output took all that was written there
   * @throws Refusal when a file cannot be written
   */
  boolean deliver(List<Target> targets, Report report) throws IOException {
    if (targets.isEmpty()) {
      writeHome(report);
    } else {
      write(targets, report);
    }
    if (terminal.out().checkError()) {
      terminal.complain(words.of("cli.stdout"));
      return false;
    }
    return true;
  }

  private void writeHome(Report report) throws IOException {
    Target target = new Target(new Html(words, pages), HOME_REPORT.toString());
    try {
      Files.createDirectories(HOME_REPORT.getParent());
      target.write(report);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    if (quiet) {
      terminal.complainOf(report.unread(), words);
      return;
    }
    Text.summary(words, terminal.colour(), NOTES_SHOWN).write(report, terminal.out());
    terminal.out().println(words.of("cli.written", HOME_REPORT));
  }

  private void write(List<Target> targets, Report report) throws IOException {
    boolean spoken = quiet;
    for (Target target : targets) {
      if (target.isStandardOutput()) {
        spoken = true;
        target.format().write(report, terminal.out());
        continue;
      }
      try {
        target.write(report);
      } catch (IOException e) {
        throw unwritable(target, e);
      }
    }
    terminal.complainOf(report.unread(), words);
    PrintWriter out = terminal.out();
    if (!spoken) {
      out.println(Text.line(report, words));
      targets.forEach(target -> out.println(words.of("cli.written", target.file())));
    }
  }

  private Refusal unwritable(Target target, IOException e) {
    return new Refusal(words.of("cli.unwritable", target.file(), Target.reason(e)));
  }
}
