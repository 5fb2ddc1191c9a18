package hegao.split;

import hegao.text.Published;
import hegao.text.Published.Origin;
import hegao.text.Source;
import java.time.LocalDate;
import java.util.List;

/** Finds the publication date of a page. */
final class Dating {
  /** A date line stands among the first lines, or signs the last. */
  private static final int HEAD = 12;

  private static final int FOOT = 3;

  private Dating() {}

  /**
   * The date of a page by what is surest: told beside the text, date line, file name, inference.
   */
  static Published page(Source source, List<Line> lines, List<Draft> drafts) {
    if (source.metadata().published().date() != null) {
      return source.metadata().published();
    }
    LocalDate date = dateLine(lines);
    if (date != null) {
      return new Published(date, Origin.TEXT);
    }
    date = CalendarDay.in(source.path().substring(source.path().lastIndexOf('/') + 1));
    if (date != null) {
      return new Published(date, Origin.FILE_NAME);
    }
    date = Inference.date(drafts);
    if (date != null) {
      return new Published(date, Origin.INFERRED);
    }
    return source
        .metadata()
        .made()
        .map(day -> new Published(day, Origin.PROPERTIES))
        .orElse(Published.UNKNOWN);
  }

  private static LocalDate dateLine(List<Line> lines) {
    int head = Math.min(HEAD, lines.size());
    int foot = Math.max(head, lines.size() - FOOT);
    LocalDate date = date(lines.subList(0, head));
    return date == null ? date(lines.subList(foot, lines.size())) : date;
  }

  /** The date of the first line that has one, or null. */
  private static LocalDate date(List<Line> lines) {
    for (Line line : lines) {
      LocalDate date = Masthead.date(line.text());
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
