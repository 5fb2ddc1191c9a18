package hegao.split;

import hegao.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Joins lines broken by columns into paragraphs and names the role of each. */
final class Flow {
  private static final List<String> SIGHTS =
      List.of("现场", "场景", "一角", "全景", "夜景", "外景", "内景", "效果图", "示意图", "航拍图", "风光", "合影", "外观");
  private static final int SIGHT = 6;

  private final List<Line> lines;
  private final List<Role> roles;
  private final List<Unit> units = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();
  private final List<Unit> pictures = new ArrayList<>();

  private Flow(Sheet sheet) {
    this.lines = sheet.lines();
    this.roles = sheet.roles();
  }

  /** The paragraphs of a page, in the order of the file. */
  static List<Unit> of(List<Line> page) {
    Flow flow = new Flow(Sheet.of(page));
    for (int i = 0; i < flow.lines.size(); i++) {
      flow.take(i);
    }
    flow.flush();
    return flow.units;
  }

  private void take(int i) {
    Line line = lines.get(i);
    Role role = brokenOff(i) ? Role.PROSE : roles.get(i);
    boolean broken = !pending.isEmpty() && !Marks.closed(pending.get(pending.size() - 1).text());
    if (broken && goesOn(i, role)) {
      return;
    }
    flush();
    switch (role) {
      case PROSE -> pending.add(line);
      case MARKED -> units.add(Unit.of(Kind.SUBHEAD, line));
      case SHORT -> units.add(shortLine(i, line, broken));
      default -> units.add(Unit.of(Kind.valueOf(role.name()), line));
    }
  }

  /** Takes a line that stands after a broken sentence; false when it does not go on there. */
  private boolean goesOn(int i, Role role) {
    Line line = lines.get(i);
    if (line.indented() || line.gap() >= Sheet.RULED) {
      return false;
    }
    if (role == Role.CAPTION) {
      pictures.add(Unit.of(Kind.CAPTION, line));
      return true;
    }
    if (role == Role.PROSE) {
      pending.add(line);
      return true;
    }
    if (role != Role.SHORT || opensStory(i)) {
      return false;
    }
    if (setApart(i)) {
      pictures.add(Unit.of(Kind.CAPTION, line));
    } else {
      pending.add(line);
    }
    return true;
  }

  /** Whether a line that might be a heading is a sentence that goes on in the next line. */
  private boolean brokenOff(int i) {
    boolean text =
        roles.get(i) == Role.SHORT && i + 1 < lines.size() && roles.get(i + 1) == Role.PROSE;
    String words = lines.get(i).text();
    boolean clauses = words.indexOf(',') > 0 || words.indexOf('，') > 0;
    return text && clauses && words.length() >= 10 && Leads.stub(lines.get(i + 1).text()) > 0;
  }

  private Unit shortLine(int i, Line line, boolean broken) {
    Unit heading = Unit.of(Kind.SUBHEAD, line);
    if (broken) {
      return heading.asForeign();
    }
    boolean afterText = !units.isEmpty() && units.get(units.size() - 1).is(Kind.BODY);
    return afterText && pictured(i, line) ? heading.as(Kind.CAPTION) : heading;
  }

  /** Whether a short line after text is the text of a picture, by its words or its place. */
  private boolean pictured(int i, Line line) {
    if (line.length() <= 8 && SIGHTS.stream().anyMatch(line.text()::endsWith)) {
      return true;
    }
    boolean apart = line.length() <= 12 && line.gap() >= 3 && i + 1 < lines.size();
    return apart && roles.get(i + 1).heading() && lines.get(i + 1).gap() < line.gap();
  }

  /** Whether the short line is the headline of a story or box, by what follows it. */
  private boolean opensStory(int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + SIGHT); k++) {
      Role role = roles.get(k);
      if (role == Role.BYLINE || role == Role.ITEM) {
        return true;
      }
      if (role == Role.PROSE) {
        String text = lines.get(k).text();
        boolean lead = lines.get(i).length() >= 8 && Leads.opens(text);
        return lead || boxed(k);
      }
    }
    return false;
  }

  /** Whether list lines follow soon after the text at {@code k}. */
  private boolean boxed(int k) {
    for (int n = k + 1; n < Math.min(lines.size(), k + 3); n++) {
      if (roles.get(n) == Role.ITEM) {
        return true;
      }
    }
    return false;
  }

  /** Whether more blank lines than usual stand around it and text follows, as at a picture. */
  private boolean setApart(int i) {
    int k = i + 1;
    while (k < lines.size() && roles.get(k) == Role.SHORT && k < i + SIGHT) {
      k++;
    }
    boolean text = k < lines.size() && roles.get(k) == Role.PROSE;
    boolean space = lines.get(i).gap() >= 3 || (k < lines.size() && lines.get(i + 1).gap() >= 3);
    return text && space;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      units.add(Unit.body(List.copyOf(pending)));
      pending.clear();
    }
    units.addAll(pictures);
    pictures.clear();
  }
}
