package hegao.cli;

import hegao.report.Lines;
import hegao.report.Words;
import hegao.text.Source;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A place that is asked about.
 *
 * @param path a file or folder that exists
 * @param line from 1; 0 for all of it
 */
record Place(Path path, int line) {
  /** The place written as {@code PATH} or {@code PATH:LINE}; empty when there is no such file. */
  static Optional<Place> of(String written) {
    int colon = written.lastIndexOf(':');
    if (exists(written)) {
      return Optional.of(new Place(Path.of(written), 0));
    }
    if (colon < 1 || !exists(written.substring(0, colon))) {
      return Optional.empty();
    }
    int line = number(written.substring(colon + 1));
    return line < 0
        ? Optional.empty()
        : Optional.of(new Place(Path.of(written.substring(0, colon)), line));
  }

  /** The place, which must be a line of a file. */
  static Place line(String written, Words words) {
    Place place = of(written).orElseThrow(() -> new Refusal(words.of("cli.missing", written)));
    if (place.line == 0 || Files.isDirectory(place.path)) {
      throw new Refusal(words.of("explain.needsLine", written));
    }
    return place;
  }

  /** Whether a line of a text is asked about. */
  boolean asks(int number) {
    return line == 0 || line == number;
  }

  /** Refuses a line behind the last of its file. */
  void mustBeIn(List<Source> sources, Words words) {
    for (Source source : sources) {
      if (line > 0 && stands(source)) {
        int last = Lines.of(source.text().stripTrailing()).at(source.text().length());
        if (line > last) {
          throw new Refusal(words.of("explain.beyond", path, last));
        }
      }
    }
  }

  /** Whether a source was read from this file. */
  boolean stands(Source source) {
    Path read = Path.of(source.path()).toAbsolutePath().normalize();
    return read.equals(path.toAbsolutePath().normalize());
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A line number, or -1. */
  private static int number(String digits) {
    try {
      return Math.max(Integer.parseInt(digits), -1) == 0 ? -1 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
