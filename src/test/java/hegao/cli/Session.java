package hegao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands the way the process does and keeps what they say. */
final class Session {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** The exit code of a command; what was said before is forgotten. */
  int run(String... args) {
    return run(new Stages(), this, args);
  }

  /** The same with other stages. */
  static int run(Pipeline pipeline, Session session, String... args) {
    session.out.getBuffer().setLength(0);
    session.err.getBuffer().setLength(0);
    Terminal terminal =
        new Terminal(new PrintWriter(session.out), new PrintWriter(session.err), false, false);
    return Main.run(pipeline, terminal, args);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  static String write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }
}
