package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks again at figures that differ though subject and metric say that they are one: what stands
 * around them may tell that they are of two things.
 */
final class Parted {
  private static final Marks CLAUSES = Marks.of("，,；;。！？!?\n");
  private static final Marks COLONS = Marks.of("：:");
  private static final Marks HOURS = Marks.of("时点");

  /** A label is no longer than this, in characters. */
  private static final int LABEL = 12;

  /** Characters before a figure in which the hour it is told of stands. */
  private static final int REACH = 40;

  /** Characters before a figure in which its place and label stand. */
  private static final int WIDE = 80;

  /** Characters before a figure in which the work stands that a paragraph tells of. */
  private static final int LONG = 400;

  private static final double LIKE = 0.5;

  private Parted() {}

  /** The pairs without those that the text parts. */
  static List<Pair> without(
      List<Pair> pairs, Stories stories, List<Claim> claims, Tellings tellings) {
    Mismatched rows = Mismatched.of(pairs);
    Map<Claim, Claim> levels = Neighbourhood.levels(claims);
    List<Pair> kept = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      boolean otherwise =
          isOfLess(pair, tellings)
              || isRankedOtherwise(pair, tellings)
              || isAsked(pair) && rates(pair, levels);
      if (!otherwise
          && !rows.has(pair)
          && !(differs(pair) && (works(pair) || isAsked(pair) && told(pair, stories, tellings)))) {
        kept.add(pair);
      }
    }
    return kept;
  }

  /** Whether the pair would be told as a contradiction, or for review. */
  static boolean isAsked(Pair pair) {
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    return differs(pair) && now && pair.isLikeMeant() && !Anniversaries.are(pair.a(), pair.b());
  }

  private static boolean differs(Pair pair) {
    boolean breath =
        pair.a().article() == pair.b().article() && pair.a().sentence().equals(pair.b().sentence());
    return pair.isRelated() && pair.isMeasured() && pair.isApart() && !breath;
  }

  /** Whether words around two figures exclude each other, or name two works. */
  static boolean apart(Claim a, Claim b) {
    return twoNames(work(a, false), work(b, false))
        || !Contrasts.of(a).against(Contrasts.of(b)).isEmpty();
  }

  private static boolean told(Pair pair, Stories stories, Tellings tellings) {
    return far(pair, tellings)
        || Backing.lacks(pair, tellings)
        || tellings.exclude(pair.a(), pair.b())
        || labels(pair)
        || hours(pair)
        || places(pair)
        || strangers(pair, stories);
  }

  /** Whether a stretch of days has more than a longer one, because that tells of less. */
  private static boolean isOfLess(Pair pair, Tellings tellings) {
    return pair.isRelated()
        && pair.isShorterAboveLonger()
        && tellings.alike(pair.a(), pair.b()) < Weights.ONE;
  }

  /** Whether they are places in rankings that the words tell apart: by 两年平均, by the year. */
  private static boolean isRankedOtherwise(Pair pair, Tellings tellings) {
    return pair.isRelated() && pair.isPlacedApart() && tellings.exclude(pair.a(), pair.b());
  }

  /** Whether they are the rates of two levels that differ. */
  private static boolean rates(Pair pair, Map<Claim, Claim> levels) {
    Claim x = levels.get(pair.a());
    Claim y = levels.get(pair.b());
    return x != null
        && y != null
        && x.topic().measure().equals(y.topic().measure())
        && x.value().apartFrom(y.value());
  }

  /** Whether they are of sizes that no slip of the pen joins. */
  private static boolean far(Pair pair, Tellings tellings) {
    BigDecimal x = pair.a().value().size().abs();
    BigDecimal y = pair.b().value().size().abs();
    boolean far = x.max(y).compareTo(x.min(y).multiply(Weights.TIMES)) > 0;
    if (!far || Mismatched.named(pair) || Slip.about(pair.a().value(), pair.b().value()) != null) {
      return false;
    }
    return twoPlaces(pair.a(), pair.b()) || tellings.alike(pair.a(), pair.b()) < Weights.RETOLD;
  }

  /** Whether the clauses name two places. */
  private static boolean twoPlaces(Claim a, Claim b) {
    String x = place(a, "", false);
    String y = place(b, "", false);
    return !x.isEmpty() && !y.isEmpty() && Scope.of(x, y) != Scope.SAME;
  }

  /** Whether each is told behind the title of another work. */
  private static boolean works(Pair pair) {
    return twoNames(work(pair.a(), true), work(pair.b(), true))
        || twoNames(work(pair.a(), false), work(pair.b(), false));
  }

  private static boolean twoNames(String x, String y) {
    return !x.isEmpty() && !y.isEmpty() && !x.contains(y) && !y.contains(x);
  }

  /** The first or the last work named before a figure in its paragraph; empty for none. */
  private static String work(Claim claim, boolean first) {
    int at = claim.span().start();
    int from = Math.max(claim.sentence().block().span().start(), at - LONG);
    String before = claim.article().text().substring(from, at);
    int open = first ? before.indexOf('《') : before.lastIndexOf('《');
    int close = before.indexOf('》', Math.max(0, open));
    return open < 0 || close < 0 ? "" : before.substring(open + 1, close);
  }

  /** Whether each is told behind another label and a colon: 动力电池：, 储能电池：. */
  private static boolean labels(Pair pair) {
    String x = label(pair.a());
    String y = label(pair.b());
    return !x.isEmpty() && !y.isEmpty() && Likeness.dice(x, y) < LIKE || Ordinals.apart(x, y);
  }

  private static String label(Claim claim) {
    String text = claim.article().text();
    int at = claim.span().start();
    int start = Math.max(claim.sentence().block().span().start(), at - WIDE);
    while (at > start && !COLONS.has(text.charAt(at - 1)) && text.charAt(at - 1) != '。') {
      at--;
    }
    if (at == start || !COLONS.has(text.charAt(at - 1))) {
      return "";
    }
    int end = at - 1;
    int from = end;
    while (from > start && !CLAUSES.has(text.charAt(from - 1))) {
      from--;
    }
    return end - from > LABEL ? "" : text.substring(from, end).strip();
  }

  /** Whether both are told of other hours of one day. */
  private static boolean hours(Pair pair) {
    String x = hour(pair.a());
    String y = hour(pair.b());
    boolean grows = grows(pair.a()) && grows(pair.b());
    return grows && !x.equals(y) && pair.slip() == null;
  }

  private static boolean grows(Claim claim) {
    return Times.runs(claim) || !Disasters.toll(claim.metric()).isEmpty();
  }

  private static String hour(Claim claim) {
    int from = Math.max(claim.sentence().block().span().start(), claim.span().start() - REACH);
    String before = claim.article().text().substring(from, claim.span().start());
    for (int i = before.length() - 1; i > 0; i--) {
      if (HOURS.has(before.charAt(i)) && Character.isDigit(before.charAt(i - 1))) {
        int digit = i;
        while (digit > 0 && Character.isDigit(before.charAt(digit - 1))) {
          digit--;
        }
        return before.substring(digit, i);
      }
    }
    return "";
  }

  /** Whether the clauses name places of which neither lies in the other. */
  private static boolean places(Pair pair) {
    boolean headed = Titles.beside(pair.a(), pair.b());
    String x = place(pair.a(), headed ? "" : pair.a().topic().subject(), false);
    String y = place(pair.b(), headed ? "" : pair.b().topic().subject(), false);
    return parted(pair, x, y) || parted(pair, place(pair.a(), "", true), place(pair.b(), "", true));
  }

  private static boolean parted(Pair pair, String x, String y) {
    Scope scope = x.isEmpty() || y.isEmpty() ? Scope.OPEN : Scope.of(x, y);
    boolean plain = Odds.against(pair.a().value(), pair.b().value()) == 0;
    return scope == Scope.WITHIN && plain || scope == Scope.OTHER && twoNames(x, y);
  }

  /**
   * The last place that the clause, and the one before when wide, name before the figure, else the
   * given one when it is one.
   */
  private static String place(Claim claim, String subject, boolean wide) {
    String text = claim.article().text();
    int start = claim.sentence().span().start();
    int own = clause(text, claim.span().start(), start);
    int from = wide ? clause(text, own - 1, start) : own;
    List<Gazetteer.Found> found =
        Gazetteer.shared().scan(text.substring(from, claim.span().start()));
    if (!found.isEmpty()) {
      return found.get(found.size() - 1).place().name();
    }
    return Scope.place(subject) && !Scope.whole(subject) ? subject : "";
  }

  private static int clause(String text, int end, int start) {
    int from = Math.max(start, end);
    while (from > start && end - from < WIDE && !CLAUSES.has(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Whether two articles tell of nobody by name: 公司 is another firm in each. */
  private static boolean strangers(Pair pair, Stories stories) {
    Claim a = pair.a();
    Claim b = pair.b();
    return a.article() != b.article()
        && a.topic().subject().isEmpty()
        && b.topic().subject().isEmpty()
        && stories.of(pair) == 0
        && Likeness.dice(a.article().headline(), b.article().headline()) < Weights.HEADLINE;
  }
}
