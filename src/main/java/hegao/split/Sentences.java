package hegao.split;

import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the paragraphs of a story into sentences. */
public final class Sentences {
  private static final String ENDS = "。！？!?；;｡";
  private static final String CLOSERS = "”’'」』）)】》〉]";
  private static final String LINKS = "，,、。；;：:的";

  private Sentences() {}

  /**
   * The sentences of an article in order, none across a paragraph. They end at a full stop, a
   * question or exclamation mark or a semicolon, with the quotes and brackets that close there;
   * after a quoted question the sentence around it goes on: {@code “……？”他问。} is two, {@code
   * “……！”的呼声。} one.
   */
  public static List<Sentence> of(Article article) {
    return of(article.text(), article.blocks());
  }

  static List<Sentence> of(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      cut(text, block, sentences);
    }
    return List.copyOf(sentences);
  }

  private static void cut(String text, Block block, List<Sentence> into) {
    int start = block.span().start();
    int end = block.span().end();
    boolean quoted = false;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      i++;
      quoted ^= c == '"';
      if (ENDS.indexOf(c) < 0) {
        continue;
      }
      int stop = i;
      while (i < end && closes(text.charAt(i), quoted)) {
        quoted &= text.charAt(i) != '"';
        i++;
      }
      boolean linked = i > stop && i < end && LINKS.indexOf(text.charAt(i)) >= 0;
      if (!linked) {
        add(text, start, i, block, into);
        start = i;
      }
    }
    add(text, start, end, block, into);
  }

  private static boolean closes(char c, boolean quoted) {
    return ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0 || (c == '"' && quoted);
  }

  private static void add(String text, int from, int to, Block block, List<Sentence> into) {
    int low = from;
    int high = to;
    while (low < high && Marks.space(text.charAt(low))) {
      low++;
    }
    while (high > low && Marks.space(text.charAt(high - 1))) {
      high--;
    }
    if (high > low) {
      into.add(new Sentence(new Span(low, high), block));
    }
  }
}
