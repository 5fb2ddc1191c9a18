package hegao.report;

import hegao.claim.Claim;
import hegao.text.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where claims stand, as a reader counts: path and line. */
final class Places {
  private final String folder;
  private final Map<String, Lines> lines = new HashMap<>();

  /** Places with whole paths. */
  Places() {
    this("");
  }

  /** Places with paths as seen from {@code folder}, which is empty or ends with a slash. */
  Places(String folder) {
    this.folder = folder;
  }

  /** The folder that holds all the sources, with its slash; empty when there is none. */
  static String folder(List<Source> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    String common = sources.get(0).path();
    for (Source source : sources) {
      int length = Math.min(common.length(), source.path().length());
      int same = 0;
      while (same < length && common.charAt(same) == source.path().charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common.substring(0, common.lastIndexOf('/') + 1);
  }

  /** The path as seen from the folder. */
  String path(Source source) {
    return source.path().substring(folder.length());
  }

  /** Line of the first character of the claim's value, from 1. */
  int line(Claim claim) {
    Source source = claim.article().source();
    return lines
        .computeIfAbsent(source.path(), path -> Lines.of(source.text()))
        .at(claim.place().start());
  }

  /** {@code path:line}. */
  String of(Claim claim) {
    return path(claim.article().source()) + ":" + line(claim);
  }
}
