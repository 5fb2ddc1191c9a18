package hegao.align.about;

import hegao.claim.Claim;
import hegao.lexicon.Marks;

/**
 * One of a row that a figure is told of: 第9个比赛日.
 *
 * @param number which one, as written; empty for none
 * @param of the characters behind it, which tell what row it is
 */
public record Turn(String number, String of) {
  private static final Turn NONE = new Turn("", "");
  private static final Marks DIGITS = Marks.of("0123456789〇零一二三四五六七八九十百");

  /** Characters before a figure in which its turn stands. */
  private static final int REACH = 80;

  /** So many characters tell the row. */
  private static final int ROW = 3;

  /** The last turn that the sentence names before a figure. */
  static Turn before(Claim claim) {
    String text = claim.article().text();
    int end = claim.span().start();
    int from = Math.max(claim.sentence().span().start(), end - REACH);
    int at = text.lastIndexOf('第', end - 1);
    int to = at + 1;
    while (at >= from && to < end && DIGITS.has(text.charAt(to))) {
      to++;
    }
    return at < from || to == at + 1 || to + ROW > end
        ? NONE
        : new Turn(text.substring(at + 1, to), text.substring(to, to + ROW));
  }

  /** Whether both are of one row, and not the same; 第九 and 第9 may be. */
  public boolean isBesideOther(Turn other) {
    return !number.isEmpty()
        && of.equals(other.of)
        && !number.equals(other.number)
        && !other.number.isEmpty()
        && number.charAt(0) > '9' == other.number.charAt(0) > '9';
  }
}
