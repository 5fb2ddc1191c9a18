package hegao.split;

import hegao.text.Published;
import hegao.text.Published.Origin;
import hegao.text.Source;
import java.time.LocalDate;
import java.util.List;

/** Finds the publication date of a page. */
final class Dating {
  /** A date line stands among the first lines. */
  private static final int HEAD = 12;

  private Dating() {}

  /** The date of a page by what is surest: given, front matter, date line, file name, inference. */
  static Published page(Source source, FrontMatter front, List<Line> lines, List<Draft> drafts) {
    if (source.metadata().published().isPresent()) {
      return new Published(source.metadata().published().get(), Origin.OPTION);
    }
    LocalDate date = CalendarDay.in(front.fields().getOrDefault("published", ""));
    if (date != null) {
      return new Published(date, Origin.FRONT_MATTER);
    }
    date = dateLine(lines);
    if (date != null) {
      return new Published(date, Origin.TEXT);
    }
    date = CalendarDay.in(source.path().substring(source.path().lastIndexOf('/') + 1));
    if (date != null) {
      return new Published(date, Origin.FILE_NAME);
    }
    date = Inference.date(drafts);
    return date == null ? Published.UNKNOWN : new Published(date, Origin.INFERRED);
  }

  private static LocalDate dateLine(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      LocalDate date = Masthead.date(line.text());
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
