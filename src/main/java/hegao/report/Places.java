package hegao.report;

import hegao.claim.Claim;
import hegao.text.Source;
import java.util.HashMap;
import java.util.Map;

/** Where claims stand, as a reader counts: path and line. */
final class Places {
  private final Map<String, Lines> lines = new HashMap<>();

  /** Line of the first character of the claim's value, from 1. */
  int line(Claim claim) {
    Source source = claim.article().source();
    return lines
        .computeIfAbsent(source.path(), path -> Lines.of(source.text()))
        .at(claim.place().start());
  }

  /** {@code path:line}. */
  String of(Claim claim) {
    return claim.article().source().path() + ":" + line(claim);
  }
}
