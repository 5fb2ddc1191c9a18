package hegao.read;

import hegao.text.Source;
import hegao.text.Unread;
import java.util.List;

/**
 * What came of reading the named files and folders.
 *
 * @param sources files read, sorted by path
 * @param unread files that hold nothing to check, each with its reason
 * @param missing named paths that do not exist: wrong usage, not an incomplete run
 */
public record Reading(List<Source> sources, List<Unread> unread, List<Unread> missing) {}
