package hegao.split;

import hegao.text.Block.Kind;
import java.util.List;

/** A digest of one-line items, each a story of its own. */
final class Digest {
  private static final int FEWEST = 5;
  private static final int CLAUSE = 12;

  private Digest() {}

  /** Whether nearly all lines are whole statements without a closing mark, of many lengths. */
  static boolean is(List<Line> lines) {
    if (lines.size() < FEWEST) {
      return false;
    }
    int open = 0;
    int even = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean statement = line.length() >= CLAUSE && "，,、".indexOf(line.last()) < 0;
      open += statement && !Marks.closed(line.text()) && line.level() == 0 && !byline(line) ? 1 : 0;
      even += i > 0 && Math.abs(line.length() - lines.get(i - 1).length()) <= 2 ? 1 : 0;
    }
    return open * 5 >= lines.size() * 4 && even * 2 < lines.size();
  }

  private static boolean byline(Line line) {
    Role role = Roles.of(line);
    return role == Role.BYLINE || role == Role.ROW || role == Role.ITEM;
  }

  static List<List<Unit>> stories(List<Line> lines) {
    return lines.stream()
        .filter(line -> Roles.of(line) != Role.FURNITURE)
        .map(line -> List.of(Unit.of(Kind.BODY, line)))
        .toList();
  }
}
