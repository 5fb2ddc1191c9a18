package hegao.cli;

import hegao.claim.Claim;
import hegao.extract.Explained;
import hegao.extract.Extractor;
import hegao.extract.Skipped;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Post;
import hegao.report.Lines;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Article;
import hegao.text.Span;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Tells what was read at a place: mentions, claims, and what was passed over. */
final class PlaceExplanation {
  private static final String INDENT = "    ";

  private final Words words;
  private final PrintWriter out;

  PlaceExplanation(Words words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  /** What is told of one line of a file, each a block of text. */
  private record Told(List<String> read, List<String> claims, List<String> unread) {
    Told() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Writes what was read of an article at a place; false when there is nothing. */
  boolean write(Stages.Bound bound, Place place) {
    Article article = bound.article();
    Lines lines = Lines.of(article.source().text());
    TreeMap<Integer, Told> told = told(bound, lines);
    boolean any = false;
    String[] text = article.source().text().split("\r\n|\n|\r", -1);
    for (var entry : told.entrySet()) {
      int line = entry.getKey();
      if (place.asks(line)) {
        out.println(
            article.source().path() + ":" + line + "  " + Visible.of(text[line - 1].strip()));
        section("explain.read", entry.getValue().read());
        section("explain.claims", entry.getValue().claims());
        section("explain.unread", entry.getValue().unread());
        any = true;
      }
    }
    return any;
  }

  private void section(String key, List<String> blocks) {
    if (!blocks.isEmpty()) {
      out.println("  " + words.of(key));
      for (String block : blocks) {
        block.lines().forEach(line -> out.println(INDENT + Visible.of(line).stripTrailing()));
      }
    }
  }

  private TreeMap<Integer, Told> told(Stages.Bound bound, Lines lines) {
    TreeMap<Integer, Told> told = new TreeMap<>();
    Article article = bound.article();
    LocalDate day = article.published().date();
    for (Explained explained : Extractor.explained(article.text(), day)) {
      at(told, article, lines, explained.mention().span()).read().add(explained.tree());
    }
    for (Post post : bound.posts()) {
      at(told, article, lines, post.span()).read().add(post(post, article));
    }
    ClaimExplanation explanation = new ClaimExplanation(words, lines);
    for (Claim claim : bound.claims()) {
      at(told, article, lines, claim.span()).claims().add(explanation.of(claim));
    }
    BitSet claimed = new BitSet(article.text().length());
    bound.claims().forEach(c -> claimed.set(c.span().start(), c.span().end()));
    for (Mention mention : bound.mentions()) {
      if (!(mention instanceof Period) && !claimed(mention.span(), claimed)) {
        String reason = words.of(Unclaimed.reason(mention, article));
        at(told, article, lines, mention.span())
            .unread()
            .add(line(mention.span(), article, reason));
      }
    }
    for (Skipped skipped : Skipped.in(article.text(), day)) {
      at(told, article, lines, skipped.span())
          .unread()
          .add(line(skipped.span(), article, skipped.reason()));
    }
    return told;
  }

  private static Told at(TreeMap<Integer, Told> told, Article article, Lines lines, Span span) {
    int line = lines.at(article.body().toSource(span).start());
    return told.computeIfAbsent(line, l -> new Told());
  }

  private static boolean claimed(Span span, BitSet claimed) {
    int next = claimed.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private String post(Post post, Article article) {
    String former = post.former() ? words.of("explain.former") + " " : "";
    return words.of("Kind.POST")
        + "（"
        + Visible.of(post.span().in(article.text()))
        + "） ⇒ "
        + former
        + Visible.of(post.person() + " " + post.organisation() + " " + post.title());
  }

  private static String line(Span span, Article article, String reason) {
    return Visible.of(span.in(article.text())) + "  " + reason;
  }
}
