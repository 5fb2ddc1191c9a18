package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Words that point to a time told before them, or to now: 当时, 今年以来, 目前. */
final class Pointing {
  /** Tokens looked back over. */
  private static final int FURTHEST = 200;

  static final Set<String> THEN = Set.of("当时", "那时", "彼时");

  private Pointing() {}

  /** 2016年以来最高，〔当时〕有…: the time told last before it in the sentence, or none. */
  static Period then(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
      if (tokens.get(i).is(Type.PERIOD)) {
        return begun((Period) tokens.get(i).mention(), tokens.get(i).form());
      }
    }
    return null;
  }

  /** The time itself; of 2016年7月以来 the month that it begins with. */
  private static Period begun(Period told, String form) {
    if (!form.endsWith("以来") || told.asOf()) {
      return Telling.again(told);
    }
    LocalDate start = told.start();
    LocalDate end =
        switch (told.grain()) {
          case YEAR, YEARS -> start.plusYears(1).minusDays(1);
          case MONTH, MONTHS -> start.plusMonths(1).minusDays(1);
          default -> start;
        };
    return new Period(told.span(), start, end, told.grain(), Anchor.CONTEXT);
  }

  /** 前三季度数据显示，〔今年以来〕…: as far as the time told before it in the sentence. */
  static Period soFar(List<Token> tokens, Period told, int at) {
    boolean since = !told.asOf() && tokens.get(at).form().endsWith("以来");
    for (int i = at - 1; since && i >= Math.max(0, at - FURTHEST); i--) {
      if (tokens.get(i).is(Type.PERIOD)) {
        Period before = (Period) tokens.get(i).mention();
        boolean part =
            !before.asOf()
                && before.start().equals(told.start())
                && before.end().isBefore(told.end())
                && before.grain() != Grain.DAY;
        return part ? before : told;
      }
    }
    return told;
  }

  /** Whether a word means now. */
  static boolean now(String form) {
    return switch (form) {
      case "目前", "当前", "眼下", "现在", "如今", "现", "现有", "现存" -> true;
      default -> false;
    };
  }
}
