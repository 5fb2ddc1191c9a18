package hegao.align;

import hegao.align.like.Likeness;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.lexicon.Organisations;
import java.time.LocalDate;
import java.util.List;

/** Pairs of claims whose value is a word: offices and days of events. */
final class WordPairs {
  private static final double SAME_EVENT = 0.75;

  /** Length of 日期, the metric of a date of which no event is told. */
  private static final int NAMELESS = 2;

  /** 今天（〔1月24日〕): so many characters before a day may say that it is today. */
  private static final int TODAY = 3;

  private static final double NEAR_EVENT = 0.5;

  private WordPairs() {}

  /** The pair, or null when the two have nothing to say to each other. */
  static Pair pair(Claim a, Claim b) {
    if (a.kind() != b.kind()) {
      return null;
    }
    return a.kind() == Kind.POST ? post(a, b) : day(a, b);
  }

  private static Pair post(Claim a, Claim b) {
    boolean person = a.subject().equals(b.subject());
    boolean organisation =
        a.metric().equals(b.metric()) || Organisations.same(a.metric(), b.metric(), "");
    if (!person || !organisation || !a.value().word().equals(b.value().word())) {
      return null;
    }
    return new Pair(a, b, Kinship.SAME, Timing.OPEN, 1, List.of("同一人同一职务"));
  }

  private static Pair day(Claim a, Claim b) {
    double alike = Likeness.dice(a.topic().subject(), b.topic().subject());
    boolean held = Likeness.abbreviates(a.topic().subject(), b.topic().subject());
    boolean happened = a.metric().equals(b.metric()) && a.metric().length() > NAMELESS;
    boolean one = a.value().word().equals(b.value().word());
    if (!one && !happened || alike < (one ? NEAR_EVENT : SAME_EVENT) && !(one && held)) {
      return null;
    }
    if (!one && news(a) && news(b)) {
      return null;
    }
    if (!one && !Likeness.abbreviates(a.subject(), b.subject()) && unlike(a, b)) {
      return null;
    }
    Kinship kinship = alike >= SAME_EVENT ? Kinship.SAME : Kinship.NEAR;
    return new Pair(
        a, b, kinship, Timing.OPEN, Math.max(alike, NEAR_EVENT), List.of("同一事件：" + a.subject()));
  }

  /** 今天 (1月17日) of an article of that day: what is news today is another event tomorrow. */
  private static boolean news(Claim claim) {
    LocalDate printed = claim.article().published().date();
    return printed != null
        && claim.period() != null
        && claim.period().end().equals(printed)
        && claim.article().text().substring(ahead(claim), claim.span().start()).contains("今");
  }

  private static int ahead(Claim claim) {
    return Math.max(claim.sentence().span().start(), claim.span().start() - TODAY);
  }

  /** 发表声明 is done by many: whose act it is tells whether it is one. */
  private static boolean unlike(Claim a, Claim b) {
    boolean told = !a.subject().isEmpty() && !b.subject().isEmpty();
    return told && Likeness.dice(a.subject(), b.subject()) < NEAR_EVENT;
  }
}
