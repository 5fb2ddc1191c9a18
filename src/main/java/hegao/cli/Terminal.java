package hegao.cli;

import hegao.claim.Notice;
import hegao.report.Telling;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Unread;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a run speaks to its user; always UTF-8, whatever the platform's encoding.
 *
 * @param out results
 * @param err progress and diagnostics
 * @param interactive whether somebody watches
 * @param colour whether to use colour
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colour) {
  /** The terminal of this process. */
  @SuppressWarnings("SystemConsoleNull") // see jdk.console
  static Terminal ofProcess() {
    // From Java 22 on there is a console in a pipe as well, unless that of java.base is asked for.
    System.setProperty("jdk.console", "java.base");
    boolean interactive = System.console() != null;
    String refused = System.getenv("NO_COLOR");
    boolean capable = !"dumb".equals(System.getenv("TERM"));
    boolean colour = interactive && capable && (refused == null || refused.isEmpty());
    return new Terminal(
        writer(FileDescriptor.out), writer(FileDescriptor.err), interactive, colour);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** The same, with colour or without. */
  Terminal coloured(boolean wanted) {
    return new Terminal(out, err, interactive, wanted);
  }

  /** One line for each file that was not read. */
  void complainOf(List<Unread> unread, Words words) {
    for (Unread one : unread) {
      String file = Visible.of(one.path());
      complain(words.of("unread") + " " + words.labelled(file, Visible.of(one.reason())));
    }
  }

  /** One line for each notice; in a quiet run only for those that ask for something. */
  void tell(List<Notice> notices, boolean quiet, Words words) {
    for (Notice notice : notices) {
      if (!quiet || notice.kind().asks()) {
        complain(Telling.of(notice, words));
      }
    }
  }

  /** One line of diagnosis. */
  void complain(String message) {
    out.flush();
    err.println("hegao: " + message.strip().replaceAll("\\R\\s*", " "));
    err.flush();
  }
}
