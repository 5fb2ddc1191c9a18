package hegao.split;

import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the paragraphs of a story into sentences. */
public final class Sentences {
  private Sentences() {}

  /**
   * The sentences of an article in order, none across a paragraph. They end at a full stop, a
   * question or exclamation mark or a semicolon, with the quotes and brackets that close there.
   */
  public static List<Sentence> of(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      cut(article.text(), block, sentences);
    }
    return List.copyOf(sentences);
  }

  private static void cut(String text, Block block, List<Sentence> into) {
    int start = block.span().start();
    int end = block.span().end();
    int i = start;
    while (i < end) {
      int next = i + 1;
      if (ends(text.charAt(i))) {
        next = afterClosers(text, next, end);
        if (next == i + 1 || next >= end || !quoteGoesOn(text, next, end)) {
          add(text, start, next, block, into);
          start = next;
        }
      }
      i = next;
    }
    add(text, start, end, block, into);
  }

  private static boolean ends(char c) {
    return "。！？!?；;｡".indexOf(c) >= 0;
  }

  private static int afterClosers(String text, int from, int end) {
    int i = from;
    while (i < end && (ends(text.charAt(i)) || Marks.closer(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** After a quoted sentence the sentence around it may go on: “……？”他问。 */
  private static boolean quoteGoesOn(String text, int next, int end) {
    char c = text.charAt(next);
    return "，,、。；;：:的".indexOf(c) >= 0 && next < end;
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
