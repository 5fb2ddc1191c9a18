package hegao.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import hegao.text.Span;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Chinese text into words with parts of speech. The only door to HanLP. Thread-safe.
 *
 * <p>Name recognition is off: on news it takes every second company for a person, and names,
 * offices and places are read by word lists of our own.
 */
public final class Segmenter {
  static {
    // HanLP would look for settings in every jar and module first; there are none.
    Predefine.HANLP_PROPERTIES_PATH = "";
  }

  private final Segment segment =
      new ViterbiSegment()
          .enableOffset(true)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false);

  /**
   * The words of a piece of text.
   *
   * @param text a clause or sentence
   * @param offset where it starts; added to the spans of the words
   */
  public List<Word> words(String text, int offset) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      Span span = new Span(offset + term.offset, offset + term.offset + term.word.length());
      words.add(new Word(term.word, term.nature == null ? "x" : term.nature.toString(), span));
    }
    return words;
  }
}
