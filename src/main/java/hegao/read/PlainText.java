package hegao.read;

import hegao.text.Locations;
import hegao.text.Mended;

/** Reads plain text, with or without front matter. */
final class PlainText {
  private PlainText() {}

  static Content read(String text) {
    FrontMatter front = FrontMatter.of(text);
    Mended page = Mended.verbatim(text);
    if (front.end() > 0) {
      PageText rest = new PageText();
      rest.take(text, front.end(), text.length());
      page = rest.mended();
    }
    return new Content(text, page, Locations.lines(text), front.metadata());
  }
}
