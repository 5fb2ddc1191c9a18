package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.List;

/** The time that a company's report is of: 年报显示, 2025年半年报, 一季报; and its 报告期. */
public final class Accounts {
  private static final int TOKENS = 4;

  /**
   * A report.
   *
   * @param names how its name ends
   * @param first first month
   * @param months how many it covers
   * @param due month in which it appears at the earliest
   */
  private record Kind(List<String> names, int first, int months, int due) {
    boolean named(String text) {
      return names.stream().anyMatch(text::endsWith);
    }
  }

  /** The longer names first: 半年度报告 ends as 年度报告 does. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(List.of("半年报", "半年度报告", "半年度业绩", "中报", "中期报告", "中期业绩"), 1, 6, 7),
          new Kind(List.of("三季报", "三季度报告", "前三季度报告"), 1, 9, 10),
          new Kind(List.of("一季报", "一季度报告", "首季报"), 1, 3, 4),
          new Kind(List.of("年报", "年度报告", "年度业绩", "年度财报", "全年业绩"), 1, 12, 13));

  private Accounts() {}

  /** The time of the report that a token ends the name of; null when it ends none. */
  static Period at(List<Token> tokens, int i, LocalDate printed) {
    String form = tokens.get(i).form();
    boolean ends = form.endsWith("报") || form.endsWith("报告") || form.endsWith("业绩");
    if (!ends || printed == null) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    int from = i + 1;
    boolean dated = false;
    while (from > Math.max(0, i - TOKENS) && !tokens.get(from - 1).is(Type.BREAK) && !dated) {
      from--;
      name.insert(0, tokens.get(from).form());
      dated = tokens.get(from).is(Type.PERIOD);
    }
    Kind kind = KINDS.stream().filter(k -> k.named(name.toString())).findFirst().orElse(null);
    return kind == null ? null : of(kind, tokens, from, i, printed);
  }

  private static Period of(Kind kind, List<Token> tokens, int from, int i, LocalDate printed) {
    Period told = tokens.get(from).mention() instanceof Period period ? period : null;
    boolean year = told != null && !told.asOf() && told.grain() != Grain.DAY;
    int y =
        year
            ? told.end().getYear()
            : printed.getYear() - (printed.getMonthValue() < kind.due() ? 1 : 0);
    LocalDate first = LocalDate.of(y, kind.first(), 1);
    LocalDate last = first.plusMonths(kind.months()).minusDays(1);
    Grain grain = kind.months() == 12 ? Grain.YEAR : Grain.MONTHS;
    return new Period(
        year ? told.span() : tokens.get(i).span(), first, last, grain, Anchor.CONTEXT);
  }

  /** Whether a time is that of a report whose year is not told: it is presumed, not compared by. */
  public static boolean presumed(Period told, String text) {
    if (told == null || told.anchor() != Anchor.CONTEXT) {
      return false;
    }
    String words = told.span().in(text);
    return words.endsWith("报") || words.endsWith("报告") || words.endsWith("业绩");
  }

  /** 报告期内 is the time of the report, 截至报告期末 its last day; null for other words. */
  static Period within(List<Token> tokens, int i, Period report) {
    if (report == null || !tokens.get(i).form().startsWith("报告")) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int k = i; k < Math.min(tokens.size(), i + TOKENS - 1); k++) {
      words.append(tokens.get(k).form());
    }
    String told = words.toString();
    if (!told.startsWith("报告期")) {
      return null;
    }
    boolean end = told.startsWith("报告期末");
    return new Period(
        tokens.get(i).span(),
        end ? null : report.start(),
        report.end(),
        end ? Grain.DAY : report.grain(),
        Anchor.CONTEXT);
  }
}
