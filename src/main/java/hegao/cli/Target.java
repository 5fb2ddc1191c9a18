package hegao.cli;

import hegao.report.Format;
import hegao.report.Words;
import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A report that is to be written.
 *
 * @param format how
 * @param file where, {@code -} for standard output
 */
record Target(Format format, String file) {
  static final String STANDARD_OUTPUT = "-";

  boolean isStandardOutput() {
    return file.equals(STANDARD_OUTPUT);
  }

  /** Writes to the file, whose folder must exist. */
  void write(hegao.claim.Report report) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(opened(), StandardCharsets.UTF_8.newEncoder()), 1 << 16)) {
      format.write(report, out);
    }
  }

  /** A plain stream, as channels take a short run a millisecond or more to be set up. */
  private OutputStream opened() throws IOException {
    try {
      return new FileOutputStream(file);
    } catch (FileNotFoundException e) {
      // Which tells more exactly what is wrong.
      return Files.newOutputStream(Path.of(file));
    }
  }

  /** The reason of a failure in the words of the interface, else in those of the file system. */
  static String reason(IOException e, Words words) {
    if (e instanceof NoSuchFileException) {
      return words.of("cli.noFolder");
    }
    if (e instanceof AccessDeniedException) {
      return words.of("cli.denied");
    }
    String message = e.getMessage();
    if (message != null && message.contains("No space left")) {
      return words.of("cli.full");
    }
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
