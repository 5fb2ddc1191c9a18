package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which of several periods a figure is of: 2024年和2025年分别为3万吨和4万吨; 一、二季度分别增长5%、6%. */
final class Respective {
  /** Tokens and figures that such a list spans. */
  private static final int LONGEST = 60;

  /** Years that are listed one by one. */
  private static final int MOST = 10;

  private Respective() {}

  /**
   * The period of a figure.
   *
   * @param at index of the last period before the figure
   * @param figure index of the figure
   * @param told what that period was read as
   */
  static Period of(List<Token> tokens, int at, int figure, Period told) {
    int place = place(tokens, at, figure);
    if (place < 0) {
      return told;
    }
    List<Period> periods = quarters(tokens.get(at).form(), told);
    periods = periods.isEmpty() ? years(told) : periods;
    periods = periods.isEmpty() ? joined(tokens, at, told) : periods;
    return place < periods.size() ? periods.get(place) : told;
  }

  /** How many figures stand between 分别 and the figure; -1 when there is no 分别. */
  private static int place(List<Token> tokens, int at, int figure) {
    if (figure - at > LONGEST) {
      return -1;
    }
    int figures = 0;
    for (int i = figure - 1; i > at; i--) {
      if (tokens.get(i).form().startsWith("分别")) {
        return figures;
      }
      figures += tokens.get(i).is(Type.FIGURE) ? 1 : 0;
    }
    return -1;
  }

  /** The periods joined by 、 or 和 of which the last stands at an index. */
  private static List<Period> joined(List<Token> tokens, int at, Period last) {
    List<Period> periods = new ArrayList<>(List.of(last));
    int i = at;
    while (i >= 2
        && tokens.get(i - 2).is(Type.PERIOD)
        && (tokens.get(i - 1).is(Type.PAUSE) || tokens.get(i - 1).tag().equals("cc"))
        && ((Period) tokens.get(i - 2).mention()).grain() == last.grain()) {
      i -= 2;
      periods.add(0, (Period) tokens.get(i).mention());
    }
    return periods;
  }

  /** 2022—2024年: one by one; empty for anything else. */
  private static List<Period> years(Period told) {
    List<Period> periods = new ArrayList<>();
    if (told.grain() != Grain.YEARS || told.asOf() || told.start().getDayOfYear() > 1) {
      return periods;
    }
    for (LocalDate day = told.start(); day.isBefore(told.end()); day = day.plusYears(1)) {
      LocalDate last = day.plusYears(1).minusDays(1);
      periods.add(new Period(told.span(), day, last, Grain.YEAR, told.anchor()));
    }
    return periods.size() <= MOST ? periods : List.of();
  }

  /** 一、二季度: one by one; empty for anything else. */
  private static List<Period> quarters(String form, Period told) {
    int count = (int) form.chars().filter(c -> c == '、').count() + 1;
    boolean quarters = count > 1 && form.endsWith("季度") && !told.asOf();
    List<Period> periods = new ArrayList<>();
    for (int i = 0; quarters && i < count; i++) {
      LocalDate first = told.start().plusMonths(3L * i);
      LocalDate last = first.plusMonths(3).minusDays(1);
      periods.add(new Period(told.span(), first, last, Grain.QUARTER, told.anchor()));
    }
    boolean all = quarters && periods.get(count - 1).end().equals(told.end());
    return all ? periods : List.of();
  }
}
