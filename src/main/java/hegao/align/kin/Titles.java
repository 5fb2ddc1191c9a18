package hegao.align.kin;

import hegao.align.about.Times;
import hegao.align.like.Weights;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets headlines against the body below them: a headline tells no period, but means the latest that
 * its story tells.
 */
public final class Titles {
  /** A story with more figures in its headings is no story; the others count as not repeated. */
  private static final int MOST = 200;

  private Titles() {}

  /**
   * The same pairs, those of a headline and its own story settled: where the body repeats the
   * headline's figure its other figures have nothing to say to it, else the latest has.
   *
   * @param claims all claims, in order of place
   */
  public static List<Pair> settle(List<Pair> pairs, List<Claim> claims) {
    Map<Claim, List<Pair>> titles = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      if (isAsked(pair)) {
        titles.computeIfAbsent(title(pair), k -> new ArrayList<>()).add(pair);
      }
    }
    Set<Claim> asked = new HashSet<>(titles.keySet());
    for (Pair pair : pairs) {
      if (isFar(pair)) {
        asked.add(undated(pair));
      }
    }
    if (asked.isEmpty()) {
      return pairs;
    }
    Set<Claim> told = told(asked, claims);
    List<Pair> settled = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      List<Pair> all = isAsked(pair) ? titles.get(title(pair)) : List.of();
      boolean plain = all.isEmpty() || repeats(title(pair), body(pair)) || pair.isSlipped();
      Pair kept = plain ? pair : told.contains(title(pair)) ? null : untold(pair, all);
      if (kept != null && !(isFar(pair) && told.contains(undated(pair)))) {
        settled.add(kept);
      }
    }
    return settled;
  }

  /** What becomes of a pair whose headline's figure the body does not tell; null for nothing. */
  private static Pair untold(Pair pair, List<Pair> all) {
    if (isOpen(pair)) {
      List<Pair> open = all.stream().filter(Titles::isOpen).toList();
      return isLatest(pair, open) ? pair.settled(Kinship.SAME, Timing.SAME, "标题与正文") : null;
    }
    long others = all.stream().filter(p -> p.isApart()).count();
    return pair.kinship() == Kinship.SAME || !pair.isApart() || others == 1 ? pair : null;
  }

  /** Whether two claims are one of a headline and one of the body below it. */
  public static boolean beside(Claim a, Claim b) {
    return a.article() == b.article() && a.isInHeading() != b.isInHeading();
  }

  /** Whether two claims are of one article, and none is of a heading above the other. */
  public static boolean together(Claim a, Claim b) {
    return a.article() == b.article() && a.isInHeading() == b.isInHeading();
  }

  /** Whether an undated headline's figure differs from one of another story; its body is asked. */
  private static boolean isFar(Pair pair) {
    return pair.a().article() != pair.b().article()
        && undated(pair) != null
        && pair.timing() == Timing.OPEN
        && pair.isMeasured()
        && pair.isApart()
        && !pair.isSlipped();
  }

  private static Claim undated(Pair pair) {
    if (pair.a().isInHeading() && pair.a().period() == null) {
      return pair.a();
    }
    return pair.b().isInHeading() && pair.b().period() == null ? pair.b() : null;
  }

  /** Whether it is a headline's figure and one of its body that may be of one time. */
  private static boolean isAsked(Pair pair) {
    return beside(pair.a(), pair.b())
        && pair.isRelated()
        && (pair.timing() == Timing.OPEN || pair.timing() == Timing.SAME)
        && pair.isLikeMeant()
        && pair.isMeasured()
        && (isOpen(pair) || pair.isApart() && !isSure(pair));
  }

  private static boolean isSure(Pair pair) {
    return pair.kinship() == Kinship.SAME && pair.timing() == Timing.SAME;
  }

  /** Whether it is a headline without a period and a figure of its body. */
  private static boolean isOpen(Pair pair) {
    return pair.a().article() == pair.b().article()
        && pair.a().isInHeading() != pair.b().isInHeading()
        && pair.kinship() == Kinship.SAME
        && pair.timing() == Timing.OPEN
        && pair.isLikeMeant()
        && pair.isMeasured()
        && title(pair).period() == null;
  }

  /** Whether one claim is a headline's that says in short what the other's sentence says. */
  static boolean shorten(Claim a, Claim b, Setting x, Setting y) {
    boolean counted = a.kind() == Kind.QUANTITY && a.topic().measure().length() > 1;
    return a.article() == b.article()
        && counted
        && a.isInHeading() != b.isInHeading()
        && (a.isInHeading() ? x.shortens(y) : y.shortens(x));
  }

  private static Claim title(Pair pair) {
    return pair.a().isInHeading() ? pair.a() : pair.b();
  }

  private static Claim body(Pair pair) {
    return pair.a().isInHeading() ? pair.b() : pair.a();
  }

  /** The headlines whose figure some sentence of their own story repeats, whatever it calls it. */
  private static Set<Claim> told(Set<Claim> titles, List<Claim> claims) {
    Map<Object, List<Claim>> byArticle = new IdentityHashMap<>();
    for (Claim title : titles) {
      List<Claim> own = byArticle.computeIfAbsent(title.article(), k -> new ArrayList<>());
      if (own.size() < MOST) {
        own.add(title);
      }
    }
    Set<Claim> told = new HashSet<>();
    for (Claim claim : claims) {
      for (Claim title : byArticle.getOrDefault(claim.article(), List.of())) {
        if (!claim.isInHeading() && repeats(title, claim) && telling(title)) {
          told.add(title);
        }
      }
    }
    return told;
  }

  /** 6个方面 may be told of anything; 5.8万亿元 of one thing only. */
  private static boolean telling(Claim title) {
    BigDecimal number = title.value().number();
    return number.stripTrailingZeros().precision() > 1
        || number.abs().compareTo(BigDecimal.TEN) > 0;
  }

  /** Whether a figure is the headline's, or what the headline has rounded: 4201.4亿, 突破4200亿. */
  public static boolean repeats(Claim title, Claim body) {
    BigDecimal x = title.value().number();
    BigDecimal y = body.value().number();
    boolean alike =
        title.kind() == body.kind() && title.topic().measure().equals(body.topic().measure());
    if (!alike || x == null || y == null) {
      return false;
    }
    BigDecimal bare = x.stripTrailingZeros();
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
    return x.subtract(y).abs().compareTo(last) < 0
        || title.value().meets(body.value()) && near(x, y);
  }

  /** Whether two figures that can be meant by one number are of about one size. */
  private static boolean near(BigDecimal x, BigDecimal y) {
    BigDecimal gap = x.subtract(y).abs();
    return gap.compareTo(x.abs().multiply(Weights.ROUNDED)) <= 0;
  }

  private static boolean isLatest(Pair pair, List<Pair> all) {
    LocalDate last = Times.last(body(pair));
    return all.stream().noneMatch(p -> Times.last(body(p)).isAfter(last));
  }
}
