package hegao.read;

import hegao.text.Location;
import hegao.text.Locations;
import hegao.text.Mended;
import hegao.text.Metadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes down the text of a document that is none itself, with the place of every piece. */
final class Transcript {
  /** Characters of text taken out of one file, far more than any article or year-book. */
  static final int LIMIT = 10_000_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Location> places = new ArrayList<>();
  private int[] starts = new int[64];

  /** What is added from here on stands at {@code place}. */
  void at(Location place) {
    boolean same = !places.isEmpty() && starts[places.size() - 1] == text.length();
    if (same) {
      places.set(places.size() - 1, place);
      return;
    }
    if (places.size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[places.size()] = text.length();
    places.add(place);
  }

  /** Adds words and gives the index of their first character. */
  int add(CharSequence words) throws UnreadableException {
    if (text.length() + words.length() > LIMIT) {
      throw new UnreadableException("文字过多，超过 %d 万字".formatted(LIMIT / 10_000));
    }
    text.append(words);
    return text.length() - words.length();
  }

  int length() {
    return text.length();
  }

  /** The text so far. */
  String text() {
    return text.toString();
  }

  /** The whole, of which {@code page} is to be read. */
  Content content(Mended page, Metadata metadata) throws UnreadableException {
    if (page.text().isBlank()) {
      throw new UnreadableException("没有文字");
    }
    Locations where = Locations.from(Arrays.copyOf(starts, places.size()), places);
    return new Content(text.toString(), page, where, metadata);
  }
}
