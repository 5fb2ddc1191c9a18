package hegao.report;

import hegao.claim.Claim;
import hegao.text.Span;

/** Cuts quotes out of articles. */
final class Quoting {
  /** Characters kept on either side of a value; a sentence longer than that is cut. */
  private static final int REACH = 160;

  private Quoting() {}

  /** The words of the period as the article has them, or null when it has none. */
  static String written(Claim claim) {
    Span span = claim.period().span();
    String text = claim.article().text();
    boolean empty = span == null || span.length() == 0 || span.end() > text.length();
    return empty ? null : span.in(text);
  }

  /** The sentence of the claim, or as much of it as is near the value. */
  static Span around(Claim claim, int reach) {
    Span whole = claim.sentence().span().cover(claim.span());
    int start = Math.max(whole.start(), claim.span().start() - reach);
    int end = Math.min(whole.end(), claim.span().end() + reach);
    String text = claim.article().text();
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** {@link #around(Claim, int)} at the usual reach. */
  static Span around(Claim claim) {
    return around(claim, REACH);
  }

  static String before(Claim claim, Span around) {
    boolean cut = around.start() > claim.sentence().span().start();
    String text = claim.article().text().substring(around.start(), claim.span().start());
    return (cut ? "…" : "") + Visible.of(cut ? text : text.stripLeading());
  }

  static String value(Claim claim) {
    return Visible.of(claim.text());
  }

  static String after(Claim claim, Span around) {
    boolean cut = around.end() < claim.sentence().span().end();
    String text = claim.article().text().substring(claim.span().end(), around.end());
    return Visible.of(cut ? text : text.stripTrailing()) + (cut ? "…" : "");
  }
}
