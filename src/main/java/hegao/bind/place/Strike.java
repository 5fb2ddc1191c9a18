package hegao.bind.place;

import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where a disaster has struck: 江西〔云溪县〕发生5.1级地震, 江西〔云溪〕山洪. */
public final class Strike {
  private static final Terms DISASTERS = Terms.load("disasters");
  private static final Set<String> HAPPENING = Set.of("发生", "突发", "爆发", "遭遇", "遭受", "发生了", "境内");

  /** Words that narrow the noun of a disaster. */
  private static final Set<String> NARROWING =
      Set.of("强烈", "特大", "重大", "一起", "有感", "严重", "左右", "附近", "海域");

  /** Days after which an event is no longer what the news is of. */
  private static final int LATE = 60;

  private Strike() {}

  /**
   * The place a clause tells a disaster of, or null.
   *
   * @param clause its tokens
   * @param printed the day of print, or null
   */
  public static Token place(List<Token> clause, LocalDate printed) {
    for (int i = 1; i < clause.size(); i++) {
      if (disaster(clause.get(i))) {
        Token place = before(clause, i);
        if (place != null) {
          return past(clause, printed) ? null : place;
        }
      }
    }
    return null;
  }

  private static boolean disaster(Token token) {
    String form = token.form();
    return token.is(Type.WORD)
        && token.nominal()
        && DISASTERS.endingAt(form, form.length()) == form.length();
  }

  private static Token before(List<Token> clause, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = clause.get(i);
      if (token.is(Type.PLACE)) {
        return Setting.points(token) ? null : token;
      }
      boolean passed =
          token.is(Type.FIGURE)
              || token.is(Type.QUOTE)
              || HAPPENING.contains(token.form())
              || NARROWING.contains(token.form())
              || Phrase.particle(token)
              || token.tag().startsWith("u");
      if (!passed) {
        return null;
      }
    }
    return null;
  }

  private static boolean past(List<Token> clause, LocalDate printed) {
    return printed != null
        && clause.stream()
            .filter(t -> t.is(Type.PERIOD))
            .map(t -> ((Period) t.mention()).end())
            .anyMatch(end -> end != null && end.isBefore(printed.minusDays(LATE)));
  }
}
