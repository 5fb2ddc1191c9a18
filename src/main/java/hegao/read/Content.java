package hegao.read;

import hegao.text.Locations;
import hegao.text.Mended;
import hegao.text.Metadata;
import java.util.List;

/**
 * What a reader takes out of one file.
 *
 * @param text the decoded text, or of a format that is not text what was taken out
 * @param page what of it is to be read, with the way back
 * @param locations where the characters of {@code text} stand
 * @param metadata what the file tells of itself
 * @param gaps parts that could not be read, each with its reason
 */
record Content(
    String text, Mended page, Locations locations, Metadata metadata, List<String> gaps) {
  /** What was read whole. */
  Content(String text, Mended page, Locations locations, Metadata metadata) {
    this(text, page, locations, metadata, List.of());
  }

  /** The same with parts that could not be read. */
  Content lacking(List<String> parts) {
    return new Content(text, page, locations, metadata, List.copyOf(parts));
  }
}
