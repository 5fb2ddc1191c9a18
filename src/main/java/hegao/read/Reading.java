package hegao.read;

import hegao.text.Source;
import hegao.text.Unread;
import java.util.List;

/**
 * What came of reading the named files and folders.
 *
 * @param sources files read, sorted by path
 * @param unread files that could not be read, each with its reason
 * @param missing paths named that do not exist, folders that hold no text: wrong usage, not an
 *     incomplete run
 */
public record Reading(List<Source> sources, List<Unread> unread, List<Unread> missing) {}
