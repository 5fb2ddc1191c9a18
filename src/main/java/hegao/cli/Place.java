package hegao.cli;

import hegao.report.Whereabouts;
import hegao.report.Words;
import hegao.text.Location;
import hegao.text.Source;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place that is asked about.
 *
 * @param path a file or folder that exists
 * @param member the file inside, where {@code path} is a zip; empty for all of it
 * @param spot line, page, page and line, paragraph or cell; empty for the whole file
 */
record Place(Path path, String member, String spot) {
  private static final String INSIDE = "!/";
  private static final Pattern SPOT =
      Pattern.compile("[1-9]\\d{0,8}(:[1-9]\\d{0,8})?|(.{1,31}!)?[A-Za-z]{1,3}[1-9]\\d{0,6}");

  /** The place written as {@code PATH} or {@code PATH:SPOT}; empty when there is no such file. */
  static Optional<Place> of(String written) {
    for (int end = written.length(); end > 0; end = written.lastIndexOf(':', end - 1)) {
      String spot = end == written.length() ? "" : written.substring(end + 1);
      Optional<Place> place = file(written.substring(0, end), spot);
      if (place.isPresent()) {
        boolean sound = spot.isEmpty() || SPOT.matcher(spot).matches();
        return sound ? place : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> file(String name, String spot) {
    int inside = name.indexOf(INSIDE);
    String file = inside < 0 ? name : name.substring(0, inside);
    String member = inside < 0 ? "" : name.substring(inside + INSIDE.length());
    return exists(file) ? Optional.of(new Place(Path.of(file), member, spot)) : Optional.empty();
  }

  /** The place, which must be a line of a file or the like. */
  static Place line(String written, Words words) {
    Place place = of(written).orElseThrow(() -> new Refusal(words.of("cli.missing", written)));
    if (place.whole() || Files.isDirectory(place.path)) {
      throw new Refusal(words.of("explain.needsLine", written));
    }
    return place;
  }

  /** Whether all of a file is asked about. */
  boolean whole() {
    return spot.isEmpty();
  }

  /** The place as it was written. */
  String written() {
    return path + (member.isEmpty() ? "" : INSIDE + member) + (whole() ? "" : ":" + spot);
  }

  /** Whether a place of a file is asked about. */
  boolean asks(Location at) {
    if (whole()) {
      return true;
    }
    if (at instanceof Location.InLine in) {
      return spot.equals("" + in.line());
    }
    if (at instanceof Location.OnPage on) {
      return spot.equals("" + on.page()) || spot.equals(on.page() + ":" + on.line());
    }
    if (at instanceof Location.InParagraph in) {
      return spot.equals("" + in.paragraph());
    }
    Location.InCell in = (Location.InCell) at;
    return spot.equalsIgnoreCase(in.cell()) || spot.equalsIgnoreCase(in.sheet() + "!" + in.cell());
  }

  /** Whether two places are one, columns of a line apart. */
  static boolean same(Location a, Location b) {
    return a instanceof Location.InLine one && b instanceof Location.InLine other
        ? one.line() == other.line()
        : a.equals(b);
  }

  /** Refuses a line, page or paragraph behind the last of its file. */
  void mustBeIn(List<Source> sources, Words words) {
    for (Source source : sources) {
      int end = source.text().stripTrailing().length();
      Location last = source.at(Math.max(0, end - 1));
      if (!whole() && stands(source) && last(last) < first()) {
        throw new Refusal(words.of("explain.beyond", written(), Whereabouts.of(last, words)));
      }
    }
  }

  /** The number that the spot begins with; 0 for a cell. */
  private int first() {
    String digits = spot.split(":")[0];
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
  }

  private static int last(Location at) {
    if (at instanceof Location.InLine in) {
      return in.line();
    }
    return at instanceof Location.OnPage on
        ? on.page()
        : at instanceof Location.InParagraph in ? in.paragraph() : Integer.MAX_VALUE;
  }

  /** Whether a source was read from this file, or from this one of a zip. */
  boolean stands(Source source) {
    String[] parts = source.path().split(INSIDE, 2);
    Path read = Path.of(parts[0]).toAbsolutePath().normalize();
    return read.equals(path.toAbsolutePath().normalize())
        && (member.isEmpty() || (parts.length > 1 && member.equals(parts[1])));
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
