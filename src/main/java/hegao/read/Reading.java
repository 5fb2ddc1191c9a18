package hegao.read;

import hegao.text.Source;
import hegao.text.Unread;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading the named files and folders.
 *
 * @param sources files read, sorted by path
 * @param unread files that could not be read, each with its reason
 * @param missing paths named that do not exist, folders that hold no text: wrong usage, not an
 *     incomplete run
 * @param passed files met in folders and passed over, as reports of this program
 */
public record Reading(
    List<Source> sources, List<Unread> unread, List<Unread> missing, List<String> passed) {
  /** What came of reading, nothing being passed over. */
  public Reading(List<Source> sources, List<Unread> unread, List<Unread> missing) {
    this(sources, unread, missing, List.of());
  }

  /** All that was named and not read: what is not there, and what could not be read. */
  public List<Unread> gaps() {
    return Stream.concat(missing.stream(), unread.stream()).toList();
  }
}
