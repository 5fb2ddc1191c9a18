package hegao.align;

import hegao.align.about.Anniversaries;
import hegao.align.about.Dates;
import hegao.align.about.Editions;
import hegao.align.about.Times;
import hegao.align.again.Credible;
import hegao.align.again.Headings;
import hegao.align.again.Lately;
import hegao.align.again.Neighbours;
import hegao.align.again.Parallels;
import hegao.align.again.Parted;
import hegao.align.again.Retellings;
import hegao.align.again.Revisions;
import hegao.align.again.Stories;
import hegao.align.candidate.Candidates;
import hegao.align.candidate.Echoes;
import hegao.align.kin.Aliases;
import hegao.align.kin.Kin;
import hegao.align.kin.Retold;
import hegao.align.kin.Titles;
import hegao.align.reckoning.Thresholds;
import hegao.align.telling.Neighbourhood;
import hegao.align.telling.Passage;
import hegao.align.telling.Setting;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Facts;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.NamedDay;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which claims speak of the same thing, how surely, and why not. */
public final class Aligner {
  private Aligner() {}

  /**
   * What alignment has found.
   *
   * @param facts what the rules look at
   * @param corroborations claims that agree
   * @param apart look-alikes that are not compared, with the reason
   */
  public record Alignment(Facts facts, List<Corroboration> corroborations, List<Pair> apart) {}

  /**
   * Aligns claims.
   *
   * @param claims of all articles, in order of place
   * @param days dates printed with a day of the week
   */
  public static Alignment align(List<Claim> claims, List<NamedDay> days) {
    List<Setting> settings = claims.stream().map(Setting::of).toList();
    Aliases aliases = Aliases.of(claims, settings);
    List<Pair> proposed = new ArrayList<>();
    List<Pair> apart = new ArrayList<>();
    List<Retold> looks = new ArrayList<>();
    Tellings tellings = new Tellings();
    Neighbourhood near = new Neighbourhood(claims);
    Candidates.of(
        near,
        settings,
        (i, j) -> {
          Claim a = claims.get(i);
          Claim b = claims.get(j);
          Pair pair = pair(a, b, settings.get(i), settings.get(j), aliases);
          Retold look = Retold.of(i, j, settings.get(i), settings.get(j), pair, tellings, near);
          if (look != null) {
            looks.add(look);
          }
          if (pair == null) {
            return;
          }
          if (pair.kinship() == Kinship.OTHER) {
            apart.add(pair);
          } else {
            proposed.add(pair);
          }
        });
    Stories stories = Stories.of(claims);
    List<Passage> passages = Passage.of(claims);
    Credible credible = new Credible(claims, tellings);
    List<Pair> told =
        credible(Retellings.settle(settled(proposed, claims), looks, stories), credible, apart);
    told.addAll(credible(Parallels.of(told, passages), credible, apart));
    List<Pair> pairs = new ArrayList<>(Parted.without(told, stories, claims, tellings));
    for (Pair pair : Headings.of(claims, pairs)) {
      if (credible.unlikely(pair).isEmpty() || Credible.brief(pair)) {
        pairs.add(pair);
      }
    }
    List<Corroboration> echoes = Echoes.of(claims);
    pairs.addAll(Echoes.outcomes(echoes, pairs));
    List<Corroboration> agreeing = agreeing(pairs, echoes);
    pairs.addAll(Thresholds.of(passages));
    return new Alignment(
        Derived.facts(claims, passages, Order.of(pairs), days), agreeing, Order.of(apart));
  }

  /**
   * Two claims beside one another, whatever they are: also those that no run would propose come
   * with a kinship ({@link Kinship#OTHER}) and the reasons why.
   */
  public static Pair compare(Claim a, Claim b) {
    boolean measured = a.kind() == b.kind() && a.topic().measure().equals(b.topic().measure());
    Pair pair = measured ? pair(a, b, Setting.of(a), Setting.of(b), Aliases.NONE) : null;
    if (pair != null) {
      return pair;
    }
    boolean number = measured && a.kind() != Kind.POST && a.kind() != Kind.DATE;
    boolean neighbours = a.article() == b.article() && a.sentence().equals(b.sentence());
    if (number && !neighbours) {
      Kin kin = Kin.of(a, b, Setting.of(a), Setting.of(b));
      return new Pair(a, b, Kinship.OTHER, Times.of(a, b), kin.score(), kin.reasons());
    }
    String reason =
        a.kind() != b.kind()
            ? "不是同一种数"
            : !measured
                ? "单位不同：" + a.value().unit() + " / " + b.value().unit()
                : number ? "同一句里并列的数" : "不是同一件事：" + a.subject() + " / " + b.subject();
    return new Pair(a, b, Kinship.OTHER, Timing.OPEN, 0, List.of(reason));
  }

  /** Pairs that agree, and figures that are repeated under another name; each two claims once. */
  private static List<Corroboration> agreeing(List<Pair> pairs, List<Corroboration> echoes) {
    List<Corroboration> agreeing = new ArrayList<>();
    Set<Set<String>> known = new HashSet<>();
    for (Pair pair : pairs) {
      if (agrees(pair)) {
        agreeing.add(new Corroboration(List.of(pair.a(), pair.b())));
        known.add(Set.of(pair.a().id(), pair.b().id()));
      }
    }
    for (Corroboration echo : echoes) {
      if (known.add(Set.of(echo.claims().get(0).id(), echo.claims().get(1).id()))) {
        agreeing.add(echo);
      }
    }
    return List.copyOf(agreeing);
  }

  /** The pairs whose difference may be a mistake; the others are set apart, with the reason. */
  private static List<Pair> credible(List<Pair> pairs, Credible credible, List<Pair> apart) {
    List<Pair> told = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      Optional<String> doubt = credible.doubt(pair);
      (doubt.isPresent() ? apart : told)
          .add(doubt.map(why -> pair.settled(Kinship.OTHER, pair.timing(), why)).orElse(pair));
    }
    return told;
  }

  /** What more than the two figures themselves says of pairs. */
  private static List<Pair> settled(List<Pair> proposed, List<Claim> claims) {
    List<Pair> beside = Neighbours.settle(Titles.settle(proposed, claims));
    return beside.stream().map(Revisions::doubted).toList();
  }

  private static Pair pair(Claim a, Claim b, Setting x, Setting y, Aliases aliases) {
    if (a.span().equals(b.span()) && a.article() == b.article()) {
      return null;
    }
    if (a.kind() == Kind.POST || a.kind() == Kind.DATE) {
      return WordPairs.pair(a, b);
    }
    Pair years = Anniversaries.pair(a, b);
    if (years != null || Editions.tellsTwo(a, b)) {
      return years;
    }
    boolean neighbours = a.article() == b.article() && a.sentence().equals(b.sentence());
    boolean moved = neighbours ? Journeys.leads(a, b) : Journeys.starts(a) || Journeys.starts(b);
    Timing timing = moved ? Timing.DIFFERENT : Times.of(a, b);
    if (neighbours && timing != Timing.DIFFERENT && !Thresholds.missed(a, b)) {
      return null;
    }
    Kin kin = Kin.of(a, b, x, y, aliases);
    if (kin.kinship() == Kinship.OTHER && kin.score() < 0.5) {
      return null;
    }
    Kinship kinship = kin.kinship();
    timing = timing == Timing.DIFFERENT ? Lately.settle(a, b, kinship) : timing;
    boolean block = a.article() == b.article() && a.sentence().block().equals(b.sentence().block());
    if (block
        && kinship == Kinship.SAME
        && timing != Timing.DIFFERENT
        && a.sentence().block().kind() == Block.Kind.BODY) {
      kinship = Kinship.NEAR;
    }
    boolean first = !Times.last(b).isBefore(Times.last(a));
    return new Pair(first ? a : b, first ? b : a, kinship, timing, kin.score(), kin.reasons());
  }

  private static boolean agrees(Pair pair) {
    if (pair.a().kind() == Kind.POST || pair.a().kind() == Kind.DATE) {
      return pair.a().value().word().equals(pair.b().value().word());
    }
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    return now && (pair.isLikeMeant() && pair.isRounded() || pair.isEquallyWritten())
        || Dates.unmoved(pair);
  }
}
