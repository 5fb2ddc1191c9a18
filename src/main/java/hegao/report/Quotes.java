package hegao.report;

import hegao.claim.Claim;
import hegao.report.page.Curve;
import hegao.report.page.Labelled;
import hegao.report.page.Quote;
import hegao.text.Article;
import hegao.text.Published;
import hegao.text.Span;
import java.util.Locale;

/** Makes quotes for the page. */
final class Quotes {
  private final Words words;
  private final Places places;

  Quotes(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  Quote of(Claim claim) {
    Span around = Quoting.around(claim);
    return new Quote(
        claim.id(),
        Quoting.before(claim, around),
        Quoting.value(claim),
        Quoting.after(claim, around),
        modality(claim),
        topic(claim),
        Days.label(claim.period()),
        Figures.interval(claim),
        headline(claim.article()),
        Visible.of(places.of(claim)),
        published(claim.article()));
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
