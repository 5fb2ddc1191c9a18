package hegao.bind.story;

import hegao.bind.figure.Frame;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.voice.Hearsay;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;

/** What a line or sentence says that it tells of, before its figures: 〔储能系统：〕营收…; 〔白酒〕表现亮眼，销量…. */
final class Themes {
  /** A longer label is a sentence. */
  static final int LONGEST = 10;

  private Themes() {}

  /**
   * A bare measure with the theme it stands under.
   *
   * @param theme empty for none
   * @param frame what the figure's own clause tells
   * @param own the metric as it tells it
   */
  static String with(String theme, Frame frame, String own) {
    int measure = Lexis.shared().measures().endingAt(own, own.length());
    boolean bare = measure > 0 && own.length() - measure <= 2 || own.endsWith("市占率");
    boolean free = frame.head() == null && !frame.metric().isEmpty();
    return bare && free && !theme.isEmpty() && !own.contains(theme) ? theme + own : own;
  }

  /** 〔储能系统〕：…: a common noun before a colon; empty for anything else. */
  static String label(List<Token> clause) {
    String text = Phrase.text(clause);
    boolean plain = clause.stream().allMatch(t -> t.is(Type.WORD) && t.nominal());
    boolean measure = Lexis.shared().measures().endingAt(text, text.length()) > 0;
    boolean tells = clause.isEmpty() || Hearsay.tells(clause);
    return plain && !measure && !tells && text.length() > 2 && text.length() <= LONGEST ? text : "";
  }

  /** Whether a head is a person or another name. */
  static boolean names(List<Token> clause, Head head) {
    return clause.stream()
        .anyMatch(t -> head.name().endsWith(t.form()) && t.tag().startsWith("nr"));
  }
}
