package hegao.align.oddity;

import hegao.align.about.Dates;
import hegao.align.kin.Titles;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.mention.Bound;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds one figure that a heading and the text below it tell of two times: no thing comes out the
 * same to the third digit, so one of the two times is wrong.
 */
final class Redated {
  /** Fewest digits of a figure that hardly comes twice. */
  private static final int TELLING = 3;

  private static final List<String> UNCHANGED = List.of("持平", "相同", "一致", "不变", "相当");

  private Redated() {}

  static List<Oddity> of(List<Pair> pairs) {
    List<Pair> asked = pairs.stream().filter(Redated::isAsked).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<Claim> told = new HashSet<>();
    pairs.stream().filter(Redated::agrees).forEach(p -> told.addAll(List.of(p.a(), p.b())));
    List<Oddity> odd = new ArrayList<>();
    for (Pair pair : asked) {
      if (!told.contains(pair.a()) && !told.contains(pair.b())) {
        odd.add(odd(pair));
      }
    }
    return odd;
  }

  private static boolean isAsked(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    return Titles.beside(a, b)
        && pair.kinship() == Kinship.SAME
        && (pair.timing() == Timing.DIFFERENT || pair.timing() == Timing.NESTED)
        && pair.isMeasured()
        && pair.isActual()
        && pair.isEquallyWritten()
        && a.value().bound() == Bound.EXACT
        && Slip.significant(a.value().number()) >= TELLING
        && a.kind() != Kind.RATIO
        && dated(a)
        && dated(b)
        && a.period().grain() == b.period().grain()
        && a.period().asOf() == b.period().asOf();
  }

  /** Whether heading and text agree on a figure and its time elsewhere. */
  private static boolean agrees(Pair pair) {
    return Titles.beside(pair.a(), pair.b())
        && pair.isRelated()
        && pair.isMeasured()
        && pair.timing() != Timing.DIFFERENT
        && pair.timing() != Timing.NESTED
        && pair.isMeeting();
  }

  /** Whether the sentence of a figure tells its time itself, and does not compare two. */
  private static boolean dated(Claim claim) {
    String sentence = claim.sentence().span().in(claim.article().text());
    return Dates.own(claim)
        && claim.period().anchor() != Period.Anchor.CONTEXT
        && claim.period().grain() != Period.Grain.DAY
        && UNCHANGED.stream().noneMatch(sentence::contains);
  }

  private static Oddity odd(Pair pair) {
    boolean first = pair.a().isInHeading();
    Claim heading = first ? pair.a() : pair.b();
    Claim body = first ? pair.b() : pair.a();
    String message =
        body.topic().label()
            + "“"
            + body.text().strip()
            + "”：标题写的是"
            + PeriodNames.of(heading.period())
            + "，正文写的是"
            + PeriodNames.of(body.period())
            + "。两个时期恰好同一个数很少见，其一可能有误。";
    return new Oddity(Odd.TWO_TIMES, List.of(heading, body), message, null, Kinship.SAME);
  }
}
