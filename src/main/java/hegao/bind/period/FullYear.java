package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The year that 全年, 年度 and 年产 call for. */
final class FullYear {
  private static final Set<String> SET = Set.of("投资", "计划投资", "计划", "总投资");

  private FullYear() {}

  /**
   * The year of the quarter told in the sentence, or the year told before; in the first quarter the
   * year that has ended, else this year.
   *
   * @param span the word
   * @param told the time told before it in the sentence, or null
   * @param stated the time told before the sentence, or null
   * @param day the day of print
   */
  static Period of(Span span, Period told, Period stated, LocalDate day) {
    boolean part = told != null && !told.asOf() && told.grain() != Grain.DAY;
    int year =
        part
            ? told.end().getYear()
            : stated != null && stated.grain() == Grain.YEAR
                ? stated.end().getYear()
                : day.getYear() - (day.getMonthValue() <= 3 ? 1 : 0);
    return year(span, year);
  }

  private static Period year(Span span, int year) {
    return new Period(
        span, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, Anchor.CONTEXT);
  }

  /** 〔年度〕投资2亿元: what is set for this year. */
  static Period set(Span span, LocalDate day) {
    return year(span, day.getYear());
  }

  /** Whether a word speaks of what is set for the year at hand: 〔年度〕投资, 〔年度〕计划投资. */
  static boolean sets(List<Token> tokens, int i) {
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    return tokens.get(i).form().equals("年度") && SET.contains(after);
  }

  /** Whether a word calls for the whole year; the aim of a year does not: 完成〔全年〕目标的60%. */
  static boolean called(List<Token> tokens, int i) {
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    if (i > 0 && tokens.get(i - 1).is(Type.PERIOD)) {
      return false;
    }
    return switch (tokens.get(i).form()) {
      case "全年" -> !after.equals("目标") && !after.equals("任务") && !after.equals("计划");
      case "年度", "年产", "年产量", "年销量", "年销" -> true;
      default -> false;
    };
  }

  /** Whether the time told is shorter than the year that 全年 calls for. */
  static boolean holds(Period told) {
    return told.asOf() || told.grain() != Grain.YEAR && told.grain() != Grain.YEARS;
  }
}
