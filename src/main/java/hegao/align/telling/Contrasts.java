package hegao.align.telling;

import hegao.claim.Claim;
import hegao.lexicon.Marks;
import hegao.lexicon.Terms;
import hegao.lexicon.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words around a figure that exclude others of their class: who says 高考 does not say 中考.
 *
 * @param own by class, what is said in the figure's own clause, else by its subject and its metric
 * @param around by class, what the sentence says
 */
public record Contrasts(Map<String, TreeSet<String>> own, Map<String, TreeSet<String>> around) {
  private static final Terms CLASSES = Terms.load("contrasts");
  private static final Map<String, String> MEANT = meant();

  /** A class whose words narrow even where the other side says nothing: 本级, 人均. */
  private static final String ALONE = "单方";

  private static final String NONE = "无";
  private static final Map<String, TreeSet<String>> NOTHING = Map.of();
  private static final Contrasts NONE_SAID = new Contrasts(NOTHING, NOTHING);
  private static final Marks ENDS = Marks.of("，；。：！？,;");

  /** Words farther from a figure than this, in characters, say nothing of it. */
  private static final int REACH = 90;

  /** What is said of a claim. */
  public static Contrasts of(Claim claim) {
    String text = claim.article().text();
    int start = Math.max(claim.sentence().span().start(), claim.span().start() - REACH);
    int end = Math.min(claim.sentence().span().end(), claim.span().end() + REACH);
    int from = clause(text, claim.span().start(), start);
    if (from > start && Lead.ahead(text.substring(from, claim.span().start())) > 0) {
      from = clause(text, from - 1, start);
    }
    int to = claim.span().end();
    while (to < end && !ENDS.has(text.charAt(to))) {
      to++;
    }
    Map<String, TreeSet<String>> own = scan(text.substring(from, Math.max(from, to)), NOTHING);
    Map<String, TreeSet<String>> named = scan(claim.subject(), scan(claim.metric(), NOTHING));
    if (own.isEmpty()) {
      own = named;
    } else {
      named.forEach(own::putIfAbsent);
    }
    Map<String, TreeSet<String>> around =
        scan(text.substring(start, Math.max(start, end)), NOTHING);
    return own.isEmpty() && around.isEmpty() ? NONE_SAID : new Contrasts(own, around);
  }

  private static int clause(String text, int at, int start) {
    int from = at;
    while (from > start && !ENDS.has(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** What sets two claims apart: 高考 / 中考; empty when nothing does. */
  public String against(Contrasts other) {
    if (this == NONE_SAID && other == NONE_SAID) {
      return "";
    }
    for (String kind : own.keySet()) {
      String apart = apart(kind, other);
      if (!apart.isEmpty()) {
        return apart;
      }
    }
    for (String kind : other.own.keySet()) {
      String apart = own.containsKey(kind) ? "" : apart(kind, other);
      if (!apart.isEmpty()) {
        return apart;
      }
    }
    for (String kind : around.keySet()) {
      boolean silent = !own.containsKey(kind) && !other.own.containsKey(kind);
      String apart = silent && !kind.equals(ALONE) ? apart(kind, other) : "";
      if (!apart.isEmpty()) {
        return apart;
      }
    }
    return "";
  }

  private String apart(String kind, Contrasts other) {
    if (kind.equals(ALONE)) {
      TreeSet<String> mine = own.getOrDefault(kind, new TreeSet<>());
      TreeSet<String> theirs = other.own.getOrDefault(kind, new TreeSet<>());
      return mine.equals(theirs) ? "" : shown(mine) + " / " + shown(theirs);
    }
    TreeSet<String> mine = said(kind);
    TreeSet<String> theirs = other.said(kind);
    boolean disjoint = Collections.disjoint(mine, theirs);
    return disjoint && !mine.isEmpty() && !theirs.isEmpty()
        ? shown(mine) + " / " + shown(theirs)
        : "";
  }

  /** What the clause says, else the one thing that the sentence says. */
  private TreeSet<String> said(String kind) {
    TreeSet<String> clause = own.get(kind);
    if (clause != null) {
      return clause;
    }
    TreeSet<String> sentence = around.getOrDefault(kind, new TreeSet<>());
    return sentence.size() == 1 ? sentence : new TreeSet<>();
  }

  private static String shown(TreeSet<String> said) {
    return said.isEmpty() ? "未写" : String.join("、", said);
  }

  /** What a text says, and what is known besides. */
  private static Map<String, TreeSet<String>> scan(
      String text, Map<String, TreeSet<String>> known) {
    Map<String, TreeSet<String>> into = known;
    int i = 0;
    while (i < text.length()) {
      int length = CLASSES.startingAt(text, i);
      if (length > 0) {
        String word = text.substring(i, i + length);
        String kind = CLASSES.sense(word);
        if (!kind.equals(NONE)) {
          into = into.isEmpty() ? new TreeMap<>() : into;
          into.computeIfAbsent(kind, k -> new TreeSet<>()).add(MEANT.get(word));
        }
      }
      i += Math.max(1, length);
    }
    return into;
  }

  private static Map<String, String> meant() {
    Map<String, String> meant = new HashMap<>();
    for (String[] row : WordList.rows("contrasts")) {
      meant.put(row[0], row[2]);
    }
    return meant;
  }
}
