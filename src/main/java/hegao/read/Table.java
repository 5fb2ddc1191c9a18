package hegao.read;

import hegao.text.Mended;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of figures, told row by row in cells that a reader of running text understands: the
 * header's period before a figure, the header's metric, the unit out of brackets behind it. What is
 * added stands at the place of the figure.
 */
final class Table {
  private static final Pattern NUMBER =
      Pattern.compile("[-−+]?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|[-−+]?\\d+(?:\\.\\d+)?");
  private static final Pattern UNIT =
      Pattern.compile("[（(\\[]\\s*(?:单位\\s*[:：]\\s*)?([^（()）\\[\\]\\d]{1,8}|%|‰)\\s*[）)\\]]");
  private static final Pattern GIVEN_UNIT =
      Pattern.compile("(?:计量)?单位\\s*[:：]\\s*([^\\s（()）\\d、，,；;]{1,8})");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(?:19|20)\\d\\d年?|去年|今年|上年|本年|本月|上月)?(?:全年|上半年|下半年|前?(?:[一二三四]|[1-4])季度"
              + "|\\d{1,2}(?:[-—－–~～至]\\d{1,2})?月(?:份|底|末)?(?:\\d{1,2}日)?|年底|年末|前\\d{1,2}个?月)?");
  private static final Pattern CHANGE =
      Pattern.compile("(?:比上年|比去年|较上年|较去年|同比|环比)?(?:增长|增减|增幅|增速|涨幅|±|变化|变动)(?:率|幅度|幅)?");

  private static final int LONGEST_CAPTION = 120;

  /** The place that a caption speaks of, which the row of totals is about. */
  private static final Pattern PLACE =
      Pattern.compile("^(?:(?:19|20)\\d\\d年(?:\\d{1,2}月|上半年)?)?(\\p{IsHan}{1,7}?[省市县区州盟旗镇乡村])");

  private static final List<String> TOTALS = List.of("合计", "总计", "小计", "总数", "共计");
  private static final List<String> UNTOLD = List.of("序号", "编号", "排名", "名次", "代码", "电话", "邮编");

  private final List<List<Mended>> rows;
  private final Header caption;
  private final String place;

  private Table(List<List<Mended>> rows, String caption) {
    this.rows = rows;
    boolean sentence = caption.length() > LONGEST_CAPTION || caption.indexOf('。') >= 0;
    String told = sentence ? "" : caption.strip();
    this.caption = Header.of(told);
    Matcher found = PLACE.matcher(told);
    this.place = found.find() ? found.group(1) : "";
  }

  /** What a heading tells of the figures under or beside it. */
  private record Header(String metric, String period, String unit) {
    static Header of(String written) {
      String text = written.strip();
      String unit = "";
      Matcher bracket = UNIT.matcher(text);
      Matcher given = GIVEN_UNIT.matcher(text);
      if (given.find()) {
        unit = given.group(1);
      } else if (bracket.find()) {
        unit = bracket.group(1).strip();
      }
      String bare = UNIT.matcher(text).replaceAll("").replaceAll("[（(][^（()）]*[）)]", "").strip();
      String period = "";
      Matcher found = PERIOD.matcher(bare);
      while (period.isEmpty() && found.find()) {
        period = found.group();
        bare =
            period.isEmpty()
                ? bare
                : bare.substring(0, found.start()) + bare.substring(found.end());
      }
      boolean year = period.matches("(?:19|20)\\d\\d");
      return new Header(bare.replaceAll("\\s", ""), year ? period + "年" : period, unit);
    }
  }

  /** Tells a table under a caption; the caption itself is not told. */
  static void tell(List<List<Mended>> rows, String caption, PageText page) {
    if (!rows.isEmpty()) {
      new Table(rows, caption).tell(page);
    }
  }

  private void tell(PageText page) {
    int body = body();
    List<Header> columns = columns(body);
    for (int r = 0; r < rows.size(); r++) {
      List<Mended> row = rows.get(r);
      if (row.stream().allMatch(cell -> cell.text().isBlank())) {
        continue;
      }
      page.line(0, origin(row));
      if (r < body) {
        plain(row, page);
      } else {
        figures(row, columns, page);
      }
    }
  }

  /** Number of header rows: those above the first that has a figure beside its label. */
  private int body() {
    for (int r = 0; r < rows.size(); r++) {
      List<Mended> row = rows.get(r);
      boolean years = row.stream().skip(1).allMatch(c -> c.text().isBlank() || year(c.text()));
      for (int c = 1; c < row.size() && !years; c++) {
        if (NUMBER.matcher(row.get(c).text().strip()).matches()) {
          return r;
        }
      }
    }
    return rows.size();
  }

  private static boolean year(String text) {
    return text.strip().matches("(?:19|20)\\d\\d年?");
  }

  /** Header of each column, a cell that is empty taking over from its left in upper rows. */
  private List<Header> columns(int body) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Header> columns = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      StringBuilder words = new StringBuilder();
      for (int r = 0; r < body; r++) {
        words.append(heading(rows.get(r), c, r + 1 < body));
      }
      columns.add(Header.of(words.toString()));
    }
    return columns;
  }

  private static String heading(List<Mended> row, int column, boolean spreads) {
    int c = Math.min(column, row.size() - 1);
    while (spreads && c > 0 && c < row.size() && row.get(c).text().isBlank()) {
      c--;
    }
    return c < 0 || (c != column && !spreads) ? "" : row.get(c).text().strip();
  }

  private static void plain(List<Mended> row, PageText page) {
    for (int c = 0; c < row.size(); c++) {
      if (c > 0) {
        page.put('\t', origin(row));
      }
      page.put(flat(row.get(c)));
    }
  }

  private void figures(List<Mended> row, List<Header> columns, PageText page) {
    Header label = Header.of(row.get(0).text());
    boolean dated = label.metric().isEmpty() && !label.period().isEmpty();
    if (dated) {
      page.put(label.period(), origin(row));
    } else if (NUMBER.matcher(label.metric()).matches()) {
      page.put(flat(row.get(0)));
    } else {
      boolean total = TOTALS.contains(label.metric()) && !place.isEmpty();
      page.put(total ? place : label.metric(), origin(row));
    }
    for (int c = 1; c < row.size(); c++) {
      page.put('\t', row.get(c).text().isEmpty() ? origin(row) : row.get(c).origins()[0]);
      Header column = c < columns.size() ? columns.get(c) : new Header("", "", "");
      if (NUMBER.matcher(row.get(c).text().strip()).matches()) {
        figure(row.get(c), column, label, page);
      } else if (row.get(c).text().strip().matches("[-+−]?\\d.*")
          && !UNTOLD.contains(column.metric())) {
        lead(row.get(c), column, label, page);
        page.put(flat(row.get(c)));
      } else {
        page.put(flat(row.get(c)));
      }
    }
  }

  /** Period and metric before a figure; the origin is the figure's own. */
  private void lead(Mended cell, Header column, Header label, PageText page) {
    int at = cell.origins()[0];
    String period = column.period().isEmpty() ? label.period() : column.period();
    page.put(period.isEmpty() ? caption.period() : period, at);
    page.put(CHANGE.matcher(column.metric()).matches() ? "" : column.metric(), at);
  }

  private void figure(Mended cell, Header column, Header label, PageText page) {
    if (UNTOLD.contains(column.metric())) {
      page.put(flat(cell));
      return;
    }
    lead(cell, column, label, page);
    Mended number = flat(cell);
    int first = number.origins()[0];
    boolean change =
        CHANGE.matcher(column.metric()).matches() || CHANGE.matcher(label.metric()).find();
    boolean fall = change && "-−".indexOf(number.text().charAt(0)) >= 0;
    String unit = !column.unit().isEmpty() ? column.unit() : label.unit();
    unit = unit.isEmpty() ? change ? "%" : caption.unit() : unit;
    if (change) {
      page.put((column.metric().contains("环比") ? "环比" : "同比") + (fall ? "下降" : "增长"), first);
    }
    for (int i = fall ? 1 : 0; i < number.text().length(); i++) {
      page.put(number.text().charAt(i), number.origins()[i]);
    }
    page.put(unit, number.origins()[number.origins().length - 1]);
  }

  /** The cell on one line, without outer spaces. */
  private static Mended flat(Mended cell) {
    PageText flat = new PageText();
    String text = cell.text();
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space) {
        flat.put(text.charAt(i), cell.origins()[i]);
      } else if (flat.length() > 0 && flat.last() != ' ') {
        flat.put(' ', cell.origins()[i]);
      }
    }
    flat.trim();
    return flat.mended();
  }

  private static int origin(List<Mended> row) {
    for (Mended cell : row) {
      if (cell.origins().length > 0) {
        return cell.origins()[0];
      }
    }
    return 0;
  }
}
