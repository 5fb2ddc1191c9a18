package hegao.judge;

import java.util.List;
import java.util.SortedMap;

/**
 * Compiled rules.
 *
 * @param classes class files by path ({@code rules/level/….class})
 * @param models names of the model classes among them
 */
record Compiled(SortedMap<String, byte[]> classes, List<String> models) {}
