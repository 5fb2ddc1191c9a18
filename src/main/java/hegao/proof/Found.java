package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import hegao.text.Span;
import java.util.List;

/** Makes claims of places in the text, so that findings can point at them. */
final class Found {
  private static final String ENDS = "。！？!?\n";

  private Found() {}

  /** A claim of some words; ids are given later. */
  static Claim claim(Article article, Span span, Kind kind, String metric) {
    String word = span.in(article.text());
    return new Claim(
        "",
        article,
        sentence(article, span),
        span,
        kind,
        "",
        metric,
        List.of(),
        Value.of(word),
        null,
        Modality.ACTUAL,
        null,
        new Topic("", metric, List.of(), kind.name()));
  }

  private static Sentence sentence(Article article, Span span) {
    Block block = block(article, span);
    String text = article.text();
    int from = span.start();
    while (from > block.span().start() && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int end = span.end();
    while (end < block.span().end() && ENDS.indexOf(text.charAt(end - 1)) < 0) {
      end++;
    }
    return new Sentence(new Span(from, Math.max(end, span.end())), block);
  }

  private static Block block(Article article, Span span) {
    for (Block block : article.blocks()) {
      if (block.span().start() <= span.start() && span.end() <= block.span().end()) {
        return block;
      }
    }
    return new Block(Block.Kind.BODY, new Span(span.start(), span.end()));
  }
}
