package hegao.split;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page with their roles: furniture left out, datelines and bylines cut off the
 * paragraphs that they were run on to.
 *
 * @param lines in the order of the file
 * @param roles the role of each
 */
record Sheet(List<Line> lines, List<Role> roles) {
  /** Gap of a line that a rule parts from what stands before. */
  static final int RULED = 100;

  private static final int HEAD = 6;
  private static final int LONGEST_HEADLINE = 120;

  static Sheet of(List<Line> page) {
    Sheet sheet = new Sheet(new ArrayList<>(), new ArrayList<>());
    Wrap wrap = Wrap.of(page);
    boolean ruled = false;
    for (int i = 0; i < page.size(); i++) {
      Line line = ruled ? page.get(i).withGap(RULED) : page.get(i);
      Role role = Roles.of(line);
      boolean full = wrap.joins(page, i);
      boolean wrapped = full || (wrap.joins(page, i - 1) && !Marks.closed(page.get(i - 1).text()));
      sheet.take(line, role == Role.SHORT && wrapped ? Role.PROSE : role);
      ruled = role == Role.FURNITURE && (ruled || Roles.rule(line.text()));
    }
    sheet.headlines();
    return sheet;
  }

  private void take(Line line, Role role) {
    int head = role == Role.PROSE ? Bylines.dateline(line.text()) : 0;
    int tail = role == Role.PROSE ? Bylines.tail(line.text()) : -1;
    int end = tail > head ? tail : line.length();
    put(part(line, 0, head), Role.BYLINE);
    put(part(line, head, end), role);
    put(part(line, end, line.length()), Role.BYLINE);
  }

  private void put(Line line, Role role) {
    if (line.length() > 0 && role != Role.FURNITURE) {
      lines.add(line);
      roles.add(role);
    }
  }

  /** Lines without a closing mark that stand before the first byline are headings, long or not. */
  private void headlines() {
    int byline = roles.indexOf(Role.BYLINE);
    boolean headings = byline > 0 && byline <= HEAD;
    for (int i = 0; i < byline && headings; i++) {
      headings = roles.get(i).heading() || (roles.get(i) == Role.PROSE && title(lines.get(i)));
    }
    for (int i = 0; i < byline && headings; i++) {
      roles.set(i, Role.MARKED);
    }
    boolean kicker = roles.size() > 1 && roles.get(0) == Role.ITEM && roles.get(1).heading();
    if (kicker) {
      roles.set(0, Role.SHORT);
    }
  }

  private static boolean title(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_HEADLINE
        && !Marks.closed(text)
        && text.indexOf('，') < 0
        && text.indexOf(',') < 0
        && text.indexOf('。') < 0;
  }

  private static Line part(Line line, int from, int to) {
    int low = from;
    int high = to;
    while (low < high && Marks.space(line.text().charAt(low))) {
      low++;
    }
    while (high > low && Marks.space(line.text().charAt(high - 1))) {
      high--;
    }
    int start = line.span().start();
    Span span = new Span(start + low, start + high);
    int gap = from == 0 ? line.gap() : 0;
    return new Line(
        line.text().substring(low, high),
        span,
        gap,
        line.level(),
        line.bulleted(),
        from == 0 && line.indented());
  }
}
