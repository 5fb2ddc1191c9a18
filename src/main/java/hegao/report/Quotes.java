package hegao.report;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.report.page.Curve;
import hegao.report.page.Labelled;
import hegao.report.page.Quote;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes quotes for the page. */
final class Quotes {
  /** Characters between two values of a sentence beyond which each is quoted by itself. */
  private static final int NEAR = 200;

  private final Words words;
  private final Places places;

  Quotes(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** The claims in their sentences; those of one sentence share a quote. */
  List<Quote> of(List<Claim> claims) {
    List<List<Claim>> shared = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim> found = null;
      for (List<Claim> each : shared) {
        if (isNear(each.get(0), claim)) {
          found = each;
        }
      }
      if (found == null) {
        found = new ArrayList<>();
        shared.add(found);
      }
      found.add(claim);
    }
    List<Quote> quotes = new ArrayList<>();
    for (List<Claim> each : shared) {
      each.sort((a, b) -> a.span().compareTo(b.span()));
      quotes.add(quote(each));
    }
    return quotes;
  }

  /** One claim in its sentence. */
  Quote of(Claim claim) {
    return quote(List.of(claim));
  }

  private static boolean isNear(Claim a, Claim b) {
    return a.article().id().equals(b.article().id())
        && a.sentence().span().equals(b.sentence().span())
        && Math.abs(a.span().start() - b.span().start()) < NEAR;
  }

  private Quote quote(List<Claim> claims) {
    Claim first = claims.get(0);
    List<Quote.Fact> facts = new ArrayList<>();
    for (Claim claim : claims) {
      facts.add(
          new Quote.Fact(
              Quoting.value(claim),
              topic(claim),
              period(claim),
              words.of(claim.modality()),
              Visible.of(Figures.interval(claim))));
    }
    return new Quote(
        first.id(),
        claims.stream().map(Claim::id).collect(Collectors.joining(" ")),
        Quoting.pieces(claims),
        facts,
        headline(first.article()),
        place(first),
        published(first.article()));
  }

  private String period(Claim claim) {
    return claim.dated() == null ? words.of("html.unknownPeriod") : when(claim);
  }

  /** The period in the reader's language, and whether it is only presumed; empty for none. */
  String when(Claim claim) {
    return Days.label(claim, words);
  }

  /** The period in the reader's language; empty for null. */
  String when(Period period) {
    return Days.label(period, words.language());
  }

  /** Path and line, and whether it is the headline. */
  private String place(Claim claim) {
    String place = Visible.of(places.of(claim));
    boolean headline = claim.sentence().block().kind() == Block.Kind.HEADLINE;
    return headline ? words.of("html.aside", place, words.of("weight.headline")) : place;
  }

  /** Where the claim is told. */
  Curve.Told told(Claim claim) {
    return new Curve.Told(claim.id(), headline(claim.article()), Visible.of(places.of(claim)));
  }

  Labelled modality(Claim claim) {
    return new Labelled(code(claim.modality()), words.of(claim.modality()));
  }

  /** Subject, metric and what narrows it. */
  String topic(Claim claim) {
    String subject = claim.subject();
    String narrowed =
        claim.qualifiers().isEmpty() ? "" : "（" + String.join("、", claim.qualifiers()) + "）";
    String joint = subject.isEmpty() || claim.metric().isEmpty() ? "" : "·";
    return Visible.of(subject + joint + claim.metric() + narrowed);
  }

  String path(Article article) {
    return Visible.of(places.path(article.source()));
  }

  String headline(Article article) {
    return article.headline().isEmpty()
        ? words.of("html.untitled")
        : Visible.of(article.headline());
  }

  private String published(Article article) {
    Published published = article.published();
    return published.date() == null
        ? words.of("html.undated")
        : published.date() + "（" + words.of(published.origin()) + "）";
  }

  /** The constant as the style sheet calls it. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
