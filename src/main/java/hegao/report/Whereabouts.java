package hegao.report;

import hegao.text.Location;

/** Places of a file in the reader's words. */
public final class Whereabouts {
  private Whereabouts() {}

  /** 第6行, 第3页第5行, 第12段, 表一!B7. */
  public static String of(Location location, Words words) {
    if (location instanceof Location.InLine in) {
      return words.of("place.line", in.line());
    }
    if (location instanceof Location.OnPage on) {
      return words.of("place.page", on.page(), on.line());
    }
    if (location instanceof Location.InParagraph in) {
      return words.of("place.paragraph", in.paragraph());
    }
    Location.InCell cell = (Location.InCell) location;
    return cell.sheet().isEmpty() ? cell.cell() : cell.sheet() + "!" + cell.cell();
  }

  /** The place behind the name of its file: {@code a.txt:6}, {@code a.pdf 第3页第5行}. */
  public static String in(String path, Location location, Words words) {
    return location instanceof Location.InLine in
        ? path + ":" + in.line()
        : path + " " + of(location, words);
  }
}
