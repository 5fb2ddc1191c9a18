package hegao.cli;

import hegao.claim.Claim;
import hegao.extract.Explained;
import hegao.extract.Extractor;
import hegao.extract.Skipped;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Post;
import hegao.report.Visible;
import hegao.report.Whereabouts;
import hegao.report.Words;
import hegao.text.Article;
import hegao.text.Lines;
import hegao.text.Location;
import hegao.text.Source;
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
  boolean write(Bound bound, Place place) {
    Article article = bound.article();
    Source source = article.source();
    Lines lines = Lines.of(source.text());
    TreeMap<Integer, Told> told = told(bound);
    boolean any = false;
    String[] text = source.text().split("\r\n|\n|\r", -1);
    for (var entry : told.entrySet()) {
      Location at = source.at(entry.getKey());
      if (place.asks(at)) {
        String line = text[lines.at(entry.getKey()) - 1];
        out.println(
            Visible.of(Whereabouts.in(source.path(), at, words)) + "  " + Visible.of(line.strip()));
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

  private TreeMap<Integer, Told> told(Bound bound) {
    TreeMap<Integer, Told> told = new TreeMap<>();
    Article article = bound.article();
    LocalDate day = article.published().date();
    for (Explained explained : Extractor.explained(article.text(), day)) {
      at(told, article, explained.mention().span()).read().add(explained.tree());
    }
    for (Post post : bound.posts()) {
      at(told, article, post.span()).read().add(post(post, article));
    }
    ClaimExplanation explanation = new ClaimExplanation(words);
    for (Claim claim : bound.claims()) {
      at(told, article, claim.span()).claims().add(explanation.of(claim));
    }
    BitSet claimed = new BitSet(article.text().length());
    bound.claims().forEach(c -> claimed.set(c.span().start(), c.span().end()));
    for (Mention mention : bound.mentions()) {
      if (!(mention instanceof Period) && !claimed(mention.span(), claimed)) {
        String reason = words.of(Unclaimed.reason(mention, article));
        at(told, article, mention.span()).unread().add(line(mention.span(), article, reason));
      }
    }
    for (Skipped skipped : Skipped.in(article.text(), day)) {
      at(told, article, skipped.span())
          .unread()
          .add(line(skipped.span(), article, skipped.reason()));
    }
    return told;
  }

  /** What is told of the line, paragraph or cell of a span, by an index that stands in it. */
  private static Told at(TreeMap<Integer, Told> told, Article article, Span span) {
    Source source = article.source();
    int index = article.body().toSource(span).start();
    Integer before = told.floorKey(index);
    Integer after = told.ceilingKey(index);
    if (before != null && Place.same(source.at(before), source.at(index))) {
      return told.get(before);
    }
    if (after != null && Place.same(source.at(after), source.at(index))) {
      return told.get(after);
    }
    Told fresh = new Told();
    told.put(index, fresh);
    return fresh;
  }

  private static boolean claimed(Span span, BitSet claimed) {
    int next = claimed.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private String post(Post post, Article article) {
    String former = post.former() ? words.of("explain.former") + " " : "";
    return words.of("Kind.POST")
        + "（"
        + Visible.of(article.written(post.span()))
        + "） ⇒ "
        + former
        + Visible.of(post.person() + " " + post.organisation() + " " + post.title());
  }

  private static String line(Span span, Article article, String reason) {
    return Visible.of(article.written(span)) + "  " + reason;
  }
}
