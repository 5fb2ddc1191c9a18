package hegao.split;

import hegao.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** A bulletin of short items under one column title: a title line, then a paragraph, and so on. */
final class Bulletin {
  private static final int FEWEST = 2;

  private Bulletin() {}

  /** Whether a dateline stands alone, or titles and paragraphs alternate throughout. */
  static boolean is(List<Unit> units) {
    int lone = 0;
    int turns = 0;
    int bodies = 0;
    for (int i = 1; i < units.size(); i++) {
      boolean body = units.get(i).is(Kind.BODY);
      bodies += body ? 1 : 0;
      turns += body && units.get(i - 1).is(Kind.SUBHEAD) ? 1 : 0;
      boolean dateline = units.get(i).is(Kind.BYLINE) && i + 1 < units.size();
      lone += dateline && units.get(i + 1).is(Kind.SUBHEAD) && i <= 2 ? 1 : 0;
    }
    return lone == 1 && turns >= FEWEST && turns * 2 >= bodies;
  }

  static List<List<Unit>> stories(List<Unit> units) {
    List<List<Unit>> stories = new ArrayList<>();
    List<Unit> current = new ArrayList<>();
    boolean text = false;
    for (Unit unit : units) {
      if (unit.is(Kind.SUBHEAD) && text) {
        stories.add(current);
        current = new ArrayList<>();
        text = false;
      }
      current.add(unit);
      text |= unit.is(Kind.BODY);
    }
    stories.add(current);
    return stories;
  }
}
