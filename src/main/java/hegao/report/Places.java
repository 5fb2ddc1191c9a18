package hegao.report;

import hegao.claim.Claim;
import hegao.text.Location;
import hegao.text.Source;
import java.util.List;

/** Where claims stand, as a reader counts: path and line, page or paragraph. */
final class Places {
  private final String folder;
  private final Words words;

  /** Places with whole paths. */
  Places(Words words) {
    this("", words);
  }

  /** Places with paths as seen from {@code folder}, which is empty or ends with a slash. */
  Places(String folder, Words words) {
    this.folder = folder;
    this.words = words;
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

  /** Path and place of the first character of the claim's value, {@code path:line} in a text. */
  String of(Claim claim) {
    Source source = claim.article().source();
    Location location = source.at(claim.place().start());
    return Whereabouts.in(path(source), location, words);
  }
}
