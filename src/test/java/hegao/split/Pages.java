package hegao.split;

import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Metadata;
import hegao.text.Source;
import java.util.List;

/** Pages for tests. */
final class Pages {
  private Pages() {}

  static Source source(String text) {
    return source("稿件.txt", text);
  }

  static Source source(String path, String text) {
    return new Source(path, text, "", Metadata.NONE);
  }

  static List<Article> split(String text) {
    return Splitter.split(source(text), 1);
  }

  /** The texts of an article's paragraphs of one kind. */
  static List<String> texts(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(article.text()))
        .toList();
  }
}
