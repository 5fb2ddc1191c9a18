package hegao.align.about;

import hegao.claim.Claim;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Marks;

/**
 * What the text before a figure names: works, a label, an hour, places.
 *
 * @param first the first work named in the paragraph; empty for none, as for the others
 * @param last the last one
 * @param label what stands before a colon: 动力电池：
 * @param hour the last hour
 * @param place the last place of the clause
 * @param wide the last place of the clause and the one before
 * @param own the subject, if it is a place and not the whole country
 * @param turn the last turn of a row, with what it is of: 9, 个比赛
 * @param grows whether the figure grows with the hours
 */
public record Around(
    String first,
    String last,
    String label,
    String hour,
    String place,
    String wide,
    String own,
    Turn turn,
    boolean grows) {
  private static final Marks CLAUSES = Marks.of("，,；;。！？!?\n");
  private static final Marks COLONS = Marks.of("：:");
  private static final Marks PARTS = Marks.of("国省市州盟县旗区乡镇村岛湾海");
  private static final Marks HOURS = Marks.of("时点");

  /** A label is no longer than this, in characters. */
  private static final int LABEL = 12;

  /** Characters before a figure in which the hour it is told of stands. */
  private static final int REACH = 40;

  /** Characters before a figure in which its place and label stand. */
  private static final int WIDE = 80;

  /** Characters before a figure in which the work stands that a paragraph tells of. */
  private static final int LONG = 400;

  /** What stands before the figure of a claim. */
  public static Around of(Claim claim) {
    String subject = claim.topic().subject();
    return new Around(
        work(claim, true),
        work(claim, false),
        label(claim),
        hour(claim),
        place(claim, false),
        place(claim, true),
        Scope.place(subject) && !Scope.whole(subject) ? subject : "",
        Turn.before(claim),
        Times.runs(claim) || !Disasters.toll(claim.metric()).isEmpty());
  }

  /** The first or the last work named before a figure in its paragraph; empty for none. */
  public static String work(Claim claim, boolean first) {
    String text = claim.article().text();
    int at = claim.span().start();
    int from = Math.max(claim.sentence().block().span().start(), at - LONG);
    String before = text.substring(from, at);
    int open = first ? before.indexOf('《') : before.lastIndexOf('《');
    int close = before.indexOf('》', Math.max(0, open));
    return open < 0 || close < 0 ? "" : before.substring(open + 1, close);
  }

  private static String label(Claim claim) {
    String text = claim.article().text();
    int at = claim.span().start();
    int start = Math.max(claim.sentence().block().span().start(), at - WIDE);
    while (at > start && !COLONS.has(text.charAt(at - 1)) && text.charAt(at - 1) != '。') {
      at--;
    }
    if (at == start || !COLONS.has(text.charAt(at - 1))) {
      return "";
    }
    int end = at - 1;
    int from = end;
    while (from > start && !CLAUSES.has(text.charAt(from - 1))) {
      from--;
    }
    return end - from > LABEL ? "" : text.substring(from, end).strip();
  }

  private static String hour(Claim claim) {
    int from = Math.max(claim.sentence().block().span().start(), claim.span().start() - REACH);
    String before = claim.article().text().substring(from, claim.span().start());
    for (int i = before.length() - 1; i > 0; i--) {
      if (HOURS.has(before.charAt(i)) && Character.isDigit(before.charAt(i - 1))) {
        int digit = i;
        while (digit > 0 && Character.isDigit(before.charAt(digit - 1))) {
          digit--;
        }
        return before.substring(digit, i);
      }
    }
    return "";
  }

  /** The last place that the clause, and the one before when wide, name before the figure. */
  private static String place(Claim claim, boolean wide) {
    String text = claim.article().text();
    int start = claim.sentence().span().start();
    int own = clause(text, claim.span().start(), start);
    int from = wide ? clause(text, own - 1, start) : own;
    String before = text.substring(from, claim.span().start());
    String last = "";
    for (Gazetteer.Found found : Gazetteer.shared().scan(before)) {
      last =
          sided(before, found.span().start(), found.place().name()) ? last : found.place().name();
    }
    return last;
  }

  /** 某县〔西部〕: a side of the place before it, not the region of that name. */
  private static boolean sided(String text, int at, String name) {
    return at > 0 && PARTS.has(text.charAt(at - 1)) && name.length() == 2 && name.endsWith("部");
  }

  private static int clause(String text, int end, int start) {
    int from = Math.max(start, end);
    while (from > start && end - from < WIDE && !CLAUSES.has(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** The place of the clause, else the subject if it is one. */
  public String placed() {
    return place.isEmpty() ? own : place;
  }
}
