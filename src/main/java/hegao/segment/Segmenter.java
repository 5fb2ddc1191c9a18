package hegao.segment;

import hegao.text.Span;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Chinese text into words with parts of speech, as HanLP's {@code ViterbiSegment} does without
 * the recognition of names: on news that takes every second company for a person, and names,
 * offices and places are read by word lists of our own. Thread-safe.
 *
 * <p>HanLP's dictionaries and its way to weigh words are kept, and tests hold every word to it. The
 * program is our own because HanLP makes an object of each of 157,000 words when it starts, which
 * takes longer than to check an article.
 */
public final class Segmenter {
  private final Model model = Model.load();

  /**
   * The words of a piece of text.
   *
   * @param text a clause or sentence
   * @param offset where it starts; added to the spans of the words
   */
  public List<Word> words(String text, int offset) {
    char[] characters = text.toCharArray();
    Cut cut = new Lattice(model, characters).likeliest().joined(model, characters);
    List<Word> words = new ArrayList<>(cut.size());
    for (int i = 0; i < cut.size(); i++) {
      int start = cut.start(i);
      int end = cut.ends()[i];
      Span span = new Span(offset + start, offset + end);
      words.add(new Word(text.substring(start, end), model.name(cut.tags()[i]), span));
    }
    return words;
  }
}
