package hegao.report;

import hegao.claim.Claim;
import hegao.report.page.Quote;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts quotes out of articles. */
final class Quoting {
  /** Characters kept on either side of a value; a sentence longer than that is cut. */
  private static final int REACH = 160;

  private Quoting() {}

  /** The words of the period as the article has them, or null when it has none. */
  static String written(Claim claim) {
    Span span = claim.period().span();
    int length = claim.article().text().length();
    boolean empty = span == null || span.length() == 0 || span.end() > length;
    return empty ? null : claim.article().written(span);
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

  /** The sentence of these claims, in the order of their places, or what of it is near them. */
  static List<Quote.Piece> pieces(List<Claim> claims) {
    Claim first = claims.get(0);
    Claim last = claims.get(claims.size() - 1);
    List<Quote.Piece> pieces = new ArrayList<>();
    pieces.add(new Quote.Piece(before(first, around(first, REACH)), false));
    int at = first.span().start();
    for (Claim claim : claims) {
      if (claim.span().start() >= at) {
        String between = claim.article().written(new Span(at, claim.span().start()));
        pieces.add(new Quote.Piece(Visible.of(between), false));
        pieces.add(new Quote.Piece(value(claim), true));
        at = claim.span().end();
        last = claim;
      }
    }
    pieces.add(new Quote.Piece(after(last, around(last, REACH)), false));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  static String before(Claim claim, Span around) {
    boolean cut = around.start() > claim.sentence().span().start();
    String text = claim.article().written(new Span(around.start(), claim.span().start()));
    return (cut ? "…" : "") + Visible.of(cut ? text : text.stripLeading());
  }

  static String value(Claim claim) {
    return Visible.of(claim.written());
  }

  static String after(Claim claim, Span around) {
    boolean cut = around.end() < claim.sentence().span().end();
    String text = claim.article().written(new Span(claim.span().end(), around.end()));
    return Visible.of(cut ? text : text.stripTrailing()) + (cut ? "…" : "");
  }
}
