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
 * @param speech how much the terminal is told
 * @param stopwatch how long the stages took
 * @param words of the interface
 */
record Delivery(
    Terminal terminal, RulePages pages, Speech speech, Stopwatch stopwatch, Words words) {
  /** Notes shown on the terminal; the report has all. */
  private static final int NOTES_SHOWN = 60;

  static final Path HOME_REPORT = Path.of("reports", "index.html");

  /**
   * Writes each of {@code targets}; where none is named, the report for editors.
   *
   * @param ready called when all files are written, before the terminal is told
   * @return whether standard output took all that was written there
   * @throws Refusal when a file cannot be written
   */
  boolean deliver(List<Target> targets, Report report, Runnable ready) throws IOException {
    if (targets.isEmpty()) {
      writeHome(report, ready);
    } else {
      write(targets, report, ready);
    }
    if (terminal.out().checkError()) {
      terminal.complain(words.of("cli.stdout"));
      return false;
    }
    return true;
  }

  private void writeHome(Report report, Runnable ready) throws IOException {
    Target target = new Target(new Html(words, pages), HOME_REPORT.toString());
    try {
      Files.createDirectories(HOME_REPORT.getParent());
      target.write(report);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    ready.run();
    if (speech.quiet()) {
      terminal.complainOf(report.unread(), words);
      terminal.tell(report.notices(), true, words);
      statistics(report, terminal.err());
      return;
    }
    Text.summary(words, terminal.colour(), NOTES_SHOWN).findings(report, terminal.out());
    tell(List.of(target), report);
  }

  private void write(List<Target> targets, Report report, Runnable ready) throws IOException {
    for (Target target : targets) {
      try {
        if (!target.isStandardOutput()) {
          target.write(report);
        }
      } catch (IOException e) {
        throw unwritable(target, e);
      }
    }
    ready.run();
    boolean spoken = speech.quiet();
    for (Target target : targets) {
      if (target.isStandardOutput()) {
        spoken = true;
        target.format().write(report, terminal.out());
      }
    }
    terminal.complainOf(report.unread(), words);
    terminal.tell(report.notices(), speech.quiet(), words);
    if (spoken) {
      statistics(report, terminal.err());
    } else {
      tell(targets, report);
    }
  }

  /** Statistics, where the reports are, and the summary in the last line. */
  private void tell(List<Target> targets, Report report) {
    PrintWriter out = terminal.out();
    statistics(report, out);
    targets.forEach(target -> out.println(words.of("cli.written", target.file())));
    out.println(Text.line(report, words));
  }

  /** Statistics do not mix with a report on standard output. */
  private void statistics(Report report, PrintWriter out) {
    if (speech.statistics()) {
      new Statistics(report, stopwatch.times(), words).write(out);
      out.flush();
    }
  }

  private Refusal unwritable(Target target, IOException e) {
    return new Refusal(words.of("cli.unwritable", target.file(), Target.reason(e, words)));
  }
}
