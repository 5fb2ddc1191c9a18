package hegao.align.about;

import hegao.align.like.Likeness;
import hegao.align.like.Ordinals;
import hegao.claim.Claim;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Marks;
import hegao.lexicon.Terms;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was done to what, of a count: 建成〔惠民驿站〕.
 *
 * @param acts the verbs of its clause
 * @param thing what is counted
 */
public record Deed(Set<String> acts, String thing) {
  private static final Terms ACTS = Terms.load("acts");
  private static final Marks ENDS = Marks.of("，；。：！？,;");

  /** How something was counted is no deed. */
  private static final Set<String> MANNERS = Set.of("累计", "平均", "年均", "日均", "直接", "拥有");

  /** What parts things into sorts of which one is not the other: 国家〔级〕, 省〔级〕. */
  private static final Marks SORTS = Marks.of("级类型性等期区县市镇乡村省部国洲年月日批层");

  private static final String NUMBER = "数";
  private static final int WORD = 2;

  /** The deed of a count. */
  public static Deed of(Claim claim) {
    String text = claim.article().text();
    int from = claim.span().start();
    while (from > claim.sentence().span().start() && !ENDS.has(text.charAt(from - 1))) {
      from--;
    }
    Set<String> acts = new TreeSet<>();
    last(text.substring(from, claim.span().start()), acts);
    String metric = claim.metric();
    int end = last(metric, acts);
    int length = metric.endsWith(NUMBER) ? metric.length() - 1 : metric.length();
    return new Deed(acts, metric.substring(Math.min(end, length), length));
  }

  /** Notes the verbs of a text; where the last of them ends. */
  private static int last(String text, Set<String> acts) {
    int end = 0;
    int i = 0;
    while (i < text.length()) {
      int length = ACTS.startingAt(text, i);
      if (length >= WORD) {
        String act = text.substring(i, i + length);
        end = i + length;
        if (!MANNERS.contains(act)) {
          acts.add(act);
        }
      }
      i += Math.max(1, length);
    }
    return end;
  }

  /** Whether one deed is told of one sort of thing, each time by another name. */
  public boolean underTwoNames(Deed other) {
    int tail = tail(thing, other.thing);
    if (tail < WORD || acts.stream().noneMatch(other.acts::contains)) {
      return false;
    }
    String mine = thing.substring(0, thing.length() - tail);
    String theirs = other.thing.substring(0, other.thing.length() - tail);
    String head = thing.substring(thing.length() - tail);
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && Likeness.bag(mine, theirs) == 0
        && !SORTS.has(head.charAt(0))
        && !Measured.crowd(head)
        && !Ordinals.sided(thing, other.thing)
        && isFree(mine)
        && isFree(theirs);
  }

  /** Whether what narrows the thing says no place and no level. */
  private static boolean isFree(String modifier) {
    return !SORTS.has(modifier.charAt(modifier.length() - 1))
        && Gazetteer.shared().scan(modifier).isEmpty();
  }

  private static int tail(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int tail = 0;
    while (tail < n && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return tail;
  }
}
