package hegao.split;

import hegao.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Groups the paragraphs of a page into stories. */
final class Stories {
  private static final int ENOUGH = 3;
  private static final int HEADLINE = 8;

  private final List<Unit> units;
  private final int top;
  private final boolean layered;

  private Stories(List<Unit> units) {
    this.units = units;
    int lowest = 0;
    int highest = 0;
    for (Unit unit : units) {
      int level = unit.level();
      highest = level > 0 && (highest == 0 || level < highest) ? level : highest;
      lowest = Math.max(lowest, level);
    }
    this.top = highest;
    this.layered = lowest > highest || top == 1;
  }

  /** The paragraphs of each story, in the order of the file; interrupted ones are still apart. */
  static List<List<Unit>> of(List<Unit> units) {
    Stories stories = new Stories(units);
    List<List<Unit>> found = new ArrayList<>();
    List<Unit> current = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i < units.size(); i++) {
      boolean heads =
          units.get(i).is(Kind.SUBHEAD) && (i == 0 || !units.get(i - 1).is(Kind.SUBHEAD));
      if (text && ((heads && stories.starts(i)) || stories.wired(i))) {
        found.add(current);
        current = new ArrayList<>();
        text = false;
      }
      current.add(units.get(i));
      text |= !units.get(i).is(Kind.SUBHEAD) && !units.get(i).is(Kind.BYLINE);
    }
    if (!current.isEmpty()) {
      found.add(current);
    }
    return found;
  }

  /** Whether a second dateline opens another report without a headline. */
  private boolean wired(int i) {
    Unit unit = units.get(i);
    return unit.is(Kind.BYLINE)
        && i > 0
        && units.get(i - 1).is(Kind.BODY)
        && !units.get(i - 1).open()
        && Bylines.dateline(unit.tail()) == unit.tail().length();
  }

  /** Weighs what speaks for a new story at the group of headings that begins at {@code from}. */
  private boolean starts(int from) {
    int end = from;
    int weight = 0;
    while (end < units.size() && units.get(end).is(Kind.SUBHEAD)) {
      weight += heading(units.get(end));
      end++;
    }
    if (end < units.size()) {
      weight += follower(units.get(end));
    }
    if (units.get(from - 1).is(Kind.BYLINE)) {
      weight += 3;
    }
    return weight + apart(units.get(from)) >= ENOUGH;
  }

  /** What the empty lines above a heading, or a rule, say. */
  private static int apart(Unit unit) {
    boolean headline = unit.head().length() >= HEADLINE;
    return unit.gap() >= Sheet.RULED || (headline && unit.gap() >= 4) ? 3 : unit.gap() >= 3 ? 1 : 0;
  }

  private int heading(Unit unit) {
    int weight = unit.foreign() ? 3 : 0;
    if (unit.level() > 0 && unit.level() == top && layered) {
      weight += 3;
    }
    String text = unit.head();
    return weight + (text.endsWith("——") || text.startsWith("——") ? 3 : 0);
  }

  private static int follower(Unit unit) {
    return switch (unit.kind()) {
      case BYLINE -> 3;
      case BODY -> Leads.opens(unit.head()) ? 2 : 0;
      default -> 0;
    };
  }
}
