package hegao.align.again;

import hegao.align.about.Dates;
import hegao.align.about.Times;
import hegao.align.kin.Titles;
import hegao.align.like.Odds;
import hegao.align.like.Weights;
import hegao.align.telling.Clause;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.lexicon.Terms;
import hegao.text.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A heading sums up its story: the sentence below that says the same in more words should tell its
 * figure, whatever either calls subject and metric.
 */
public final class Headings {
  /** Headings with more figures are lists. */
  private static final int MOST = 4;

  /** Figures of one measure below a heading beyond which it is no summary of one of them. */
  private static final int CROWD = 60;

  private static final Terms CHANGES = Terms.load("changes");

  /** Longest word of change. */
  private static final int WORD = 6;

  private static final BigDecimal SIZE = BigDecimal.valueOf(3);

  private Headings() {}

  /**
   * Pairs of a heading's figure and the one that its words find below it: of those that agree with
   * it if there are any, else the one that surely should.
   *
   * @param known what is paired already
   */
  public static List<Pair> of(List<Claim> claims, List<Pair> known) {
    List<List<Claim>> stories = stories(claims);
    if (stories.isEmpty()) {
      return List.of();
    }
    Set<Set<String>> met = new HashSet<>();
    for (Pair pair : known) {
      if (pair.kinship() == Kinship.SAME
          && pair.timing() == Timing.SAME
          && pair.a().isInHeading() != pair.b().isInHeading()) {
        met.add(Set.of(pair.a().id(), pair.b().id()));
      }
    }
    List<Pair> found = new ArrayList<>();
    for (List<Claim> story : stories) {
      for (Claim heading : headings(story)) {
        Claim body = summedUp(heading, story);
        if (body != null
            && !Parted.apart(heading, body)
            && met.add(Set.of(heading.id(), body.id()))) {
          found.add(
              new Pair(
                  heading, body, Kinship.SAME, Timing.SAME, Weights.HEADING, List.of("标题所概括的正文")));
        }
      }
    }
    return found;
  }

  /** The numbers of each article of which a heading tells one. */
  private static List<List<Claim>> stories(List<Claim> claims) {
    Set<Object> headed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : claims) {
      if (claim.isInHeading()) {
        headed.add(claim.article());
      }
    }
    Map<Object, List<Claim>> stories = new IdentityHashMap<>();
    List<List<Claim>> ordered = new ArrayList<>();
    for (Claim claim : headed.isEmpty() ? List.<Claim>of() : claims) {
      boolean number = claim.value().number() != null && claim.kind() != Kind.RANK;
      if (number && headed.contains(claim.article())) {
        List<Claim> own = stories.get(claim.article());
        if (own == null) {
          own = new ArrayList<>();
          stories.put(claim.article(), own);
          ordered.add(own);
        }
        own.add(claim);
      }
    }
    return ordered;
  }

  /** The figures of headings, those of a run of headings that is a list left out. */
  private static List<Claim> headings(List<Claim> story) {
    List<Claim> kept = new ArrayList<>();
    List<Claim> run = new ArrayList<>();
    for (Claim claim : story) {
      if (claim.isInHeading()) {
        run.add(claim);
      } else if (!run.isEmpty()) {
        kept.addAll(run.size() > MOST ? List.of() : run);
        run.clear();
      }
    }
    kept.addAll(run.size() > MOST ? List.of() : run);
    return kept.subList(0, Math.min(CROWD, kept.size()));
  }

  /** The one figure whose clause says what the heading's says; null when none or several do. */
  private static Claim summedUp(Claim heading, List<Claim> story) {
    Clause said = Clause.of(heading);
    int end = end(heading);
    List<Claim> below =
        story.stream()
            .filter(c -> !c.isInHeading() && alike(heading, c) && c.span().start() < end)
            .filter(c -> moves(heading) == moves(c) && ofOneTime(heading, c))
            .filter(c -> end == Integer.MAX_VALUE || c.span().start() > heading.span().start())
            .limit(CROWD)
            .toList();
    List<Claim> equal = below.stream().filter(c -> repeats(heading, c)).toList();
    if (said.isShort() || equal.isEmpty() && adds(heading, below)) {
      return null;
    }
    Claim best = equal.isEmpty() ? best(heading, below, Weights.AHEAD) : best(heading, equal, 0);
    boolean far = best != null && equal.isEmpty() && isFar(heading, best);
    return far && said.toldBy(Clause.of(best)) < Weights.ALL_TOLD ? null : best;
  }

  /** Whether figures told one after the other below come to that of the heading. */
  private static boolean adds(Claim heading, List<Claim> below) {
    BigDecimal whole = heading.value().number().abs();
    BigDecimal gap = whole.multiply(Weights.ROUNDED);
    for (int i = 0; i < below.size(); i++) {
      BigDecimal sum = below.get(i).value().number().abs();
      for (int k = i + 1; k < Math.min(below.size(), i + MOST); k++) {
        sum = sum.add(below.get(k).value().number().abs());
        if (sum.subtract(whole).abs().compareTo(gap) <= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the two are of other sizes and no slip makes one of the other. */
  private static boolean isFar(Claim a, Claim b) {
    BigDecimal x = a.value().number().abs();
    BigDecimal y = b.value().number().abs();
    boolean near = x.compareTo(y.multiply(SIZE)) <= 0 && y.compareTo(x.multiply(SIZE)) <= 0;
    return !near && Slip.between(a.value(), b.value()) == null;
  }

  /** 再添六家, 新增800人: by how much, not how many there are. */
  private static boolean moves(Claim claim) {
    String text = claim.article().text();
    int at = claim.span().start();
    boolean more = claim.qualifiers().contains("新增");
    return claim.kind() == Kind.QUANTITY && more
        || claim.kind() == Kind.QUANTITY
            && text.length() >= at
            && CHANGES.endingAt(text.substring(Math.max(0, at - WORD), at), Math.min(WORD, at)) > 0;
  }

  /** Whether their times allow it; where only 万 and 亿 part the figures, a day and its year do. */
  private static boolean ofOneTime(Claim heading, Claim claim) {
    return !Dates.apart(heading, claim)
        || Times.of(heading, claim) == Timing.NESTED
            && Slip.between(heading.value(), claim.value()) == Slip.TEN_THOUSANDS;
  }

  private static Claim best(Claim heading, List<Claim> below, double ahead) {
    Clause said = Clause.of(heading);
    Claim best = null;
    double most = 0;
    double next = 0;
    for (Claim claim : below) {
      double told = said.toldBy(Clause.of(claim));
      if (told > most) {
        next = most;
        most = told;
        best = claim;
      } else {
        next = Math.max(next, told);
      }
    }
    double odds = best == null ? 0 : Weights.ODDS * gross(heading, best);
    return most + odds >= Weights.TOLD && most - next >= ahead ? best : null;
  }

  /** The odds against a slip that is no single digit; what looks like one speaks for one thing. */
  private static double gross(Claim a, Claim b) {
    Slip slip = Slip.between(a.value(), b.value());
    return slip == null || slip == Slip.DIGIT ? 0 : Odds.against(a.value(), b.value());
  }

  /**
   * Whether the figure below is the heading's, rounded as headings are; 超 and 不足 hold to the digit.
   */
  private static boolean repeats(Claim heading, Claim claim) {
    return switch (heading.value().bound()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> heading.value().meets(claim.value());
      default -> Titles.repeats(heading, claim);
    };
  }

  /** Where the text of a heading inside a story ends: at the next one; a headline has it all. */
  private static int end(Claim heading) {
    boolean text = false;
    for (Block block : heading.article().blocks()) {
      if (block.span().start() > heading.span().start()) {
        if (text && block.isHeading()) {
          return block.span().start();
        }
        text |= block.kind() == Block.Kind.BODY;
      } else if (block.kind() == Block.Kind.HEADLINE && block.equals(heading.sentence().block())) {
        return Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE - 1;
  }

  private static boolean alike(Claim heading, Claim claim) {
    return claim.kind() == heading.kind()
        && claim.topic().measure().equals(heading.topic().measure());
  }
}
