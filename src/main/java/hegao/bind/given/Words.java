package hegao.bind.given;

import hegao.text.Word;
import java.util.List;

/** Cuts a piece of text into words; the segmenting stage behind an interface. */
@FunctionalInterface
public interface Words {
  /**
   * The words of {@code text}.
   *
   * @param offset where the piece starts in the article's mended text; added to the words' spans
   */
  List<Word> of(String text, int offset);
}
