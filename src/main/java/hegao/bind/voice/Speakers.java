package hegao.bind.voice;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.mention.Speech;
import hegao.text.Article;
import hegao.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who says a claim: 某某表示，…; 某某说：“…”; “…”某某说. */
public final class Speakers {
  /** How far a quotation may stand from the words that say whose it is. */
  private static final int NEAR = 3;

  private static final int LONGEST = 60;

  private final String text;
  private final TreeMap<Integer, Speech> byEnd = new TreeMap<>();
  private final TreeMap<Integer, Speech> byStart = new TreeMap<>();

  /** Ends of quotations by their starts; both marks taken in. */
  private final TreeMap<Integer, Integer> quotes = new TreeMap<>();

  /** The speakers of an article. */
  public Speakers(Article article, List<Speech> speeches) {
    this.text = article.text();
    if (speeches.isEmpty()) {
      return;
    }
    for (Speech speech : speeches) {
      byEnd.put(speech.span().end(), speech);
      byStart.put(speech.span().start(), speech);
    }
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        open = open < 0 ? i : open;
      } else if (c == '\n') {
        open = -1;
      } else if (c == '”' && open >= 0) {
        quotes.put(open, i + 1);
        open = -1;
      }
    }
  }

  /** The speaker of a claim; null when the article itself tells it. */
  public String of(Claim claim) {
    if (claim.kind() == Kind.POST || byEnd.isEmpty()) {
      return null;
    }
    Map.Entry<Integer, Speech> before = byEnd.floorEntry(claim.span().start());
    Span sentence = claim.sentence().span();
    if (before != null && before.getValue().span().start() >= sentence.start()) {
      return before.getValue().speaker();
    }
    Map.Entry<Integer, Integer> quote = quotes.floorEntry(claim.span().start());
    return quote == null || quote.getValue() < claim.span().end()
        ? null
        : quoted(quote.getKey(), quote.getValue());
  }

  private String quoted(int open, int close) {
    Map.Entry<Integer, Speech> before = byEnd.floorEntry(open);
    if (before != null && open - before.getKey() <= NEAR && sameLine(before.getKey(), open)) {
      return before.getValue().speaker();
    }
    Map.Entry<Integer, Speech> after = byStart.ceilingEntry(close);
    boolean told =
        after != null && after.getKey() - close <= LONGEST && sameLine(close, after.getKey());
    return told && text.substring(close, after.getKey()).indexOf('。') < 0
        ? after.getValue().speaker()
        : null;
  }

  private boolean sameLine(int from, int to) {
    return text.substring(from, to).indexOf('\n') < 0;
  }
}
