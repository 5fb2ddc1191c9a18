package hegao.bind;

import hegao.lexicon.Terms;
import hegao.text.Span;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Names of bodies and facilities that an article teaches its reader: a phrase with the ending of
 * one that begins a clause, or the headline, and comes back.
 */
final class Roster {
  private static final Terms BODIES = Terms.load("bodies");
  private static final Terms FACILITIES = Terms.load("facilities");
  private static final int LONGEST = 20;
  private static final int MOST = 400;

  /** A name told so often is what the story is of. */
  private static final int OFTEN = 4;

  private static final String STOPS = "的了在是和与及为有将从对把被由等向给让使以于至到就也都还已经同首最";

  /** Stops behind which a name may begin. */
  private static final String RESTARTS = "的在到从对由向";

  private static final List<String> OPENERS =
      List.of(
          "全国", "我国", "国家", "各地", "各", "该", "这", "本", "新", "多", "一", "两", "三", "几", "每", "首", "全",
          "其", "中国", "全省", "全市", "全区", "全县", "我", "当地", "此", "目前", "今年", "去年", "截至", "随着", "通过",
          "作为", "据", "记者");

  private final Map<String, Integer> names;
  private final String main;

  private Roster(Map<String, Integer> names, String main) {
    this.names = names;
    this.main = main;
  }

  /**
   * The names that an article teaches.
   *
   * @param home the publication's place; a local story is of that place unless its headline names
   *     another
   * @param words that cut a name
   */
  static Roster of(String headline, String text, String home, Words words) {
    Map<String, Integer> names = new HashMap<>();
    TreeSet<String> seen = new TreeSet<>();
    collect(headline, seen);
    collect(text, seen);
    for (String name : seen) {
      int times = times(text, name) + (headline.contains(name) && !text.contains(headline) ? 1 : 0);
      if (times > 1 && proper(name, words)) {
        names.put(name, times);
      }
    }
    String main = null;
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      boolean often =
          headline.contains(name.getKey()) || home.isEmpty() && leads(name, names, text);
      boolean chief = often && !name.getKey().endsWith("代表团");
      if (chief && (main == null || before(name, main, names, headline))) {
        main = name.getKey();
      }
    }
    return new Roster(Map.copyOf(names), main);
  }

  /** Whether a facility is what the story is of: the only name it teaches, in two paragraphs. */
  private static boolean leads(
      Map.Entry<String, Integer> name, Map<String, Integer> names, String text) {
    String form = name.getKey();
    boolean apart = text.substring(text.indexOf(form), text.lastIndexOf(form)).indexOf('\n') >= 0;
    return FACILITIES.endingAt(form, form.length()) > 0
        && (name.getValue() >= OFTEN || names.size() == 1 && apart);
  }

  private static boolean before(
      Map.Entry<String, Integer> name, String main, Map<String, Integer> names, String headline) {
    int led = Boolean.compare(headline.contains(name.getKey()), headline.contains(main));
    if (led != 0) {
      return led > 0;
    }
    int more = Integer.compare(name.getValue(), names.get(main));
    return more > 0 || more == 0 && name.getKey().compareTo(main) < 0;
  }

  /** The name the whole story is of, or null. */
  String main() {
    return main;
  }

  boolean has(String name) {
    return names.containsKey(name);
  }

  /** The name told before that ends with a noun, the one told most; or null. */
  String endingWith(String noun) {
    String best = null;
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      boolean ends = name.getKey().endsWith(noun) && name.getKey().length() > noun.length();
      boolean more =
          best == null
              || name.getValue() > names.get(best)
              || name.getValue().equals(names.get(best)) && name.getKey().compareTo(best) < 0;
      best = ends && more ? name.getKey() : best;
    }
    return best;
  }

  /** The places of names in a part of a text, longest first, without overlaps, in order. */
  List<Span> in(String text, Span part) {
    List<Span> found = new ArrayList<>();
    List<String> longest = new ArrayList<>(names.keySet());
    longest.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    for (String name : longest) {
      for (int at = text.indexOf(name, part.start());
          at >= 0 && at + name.length() <= part.end();
          at = text.indexOf(name, at + name.length())) {
        Span span = new Span(at, at + name.length());
        if (found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
      }
    }
    found.sort(null);
    return found;
  }

  private static void collect(String text, TreeSet<String> seen) {
    int start = 0;
    for (int i = 0; i < text.length() && seen.size() < MOST; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) || STOPS.indexOf(c) >= 0) {
        boolean opens = !Character.isLetterOrDigit(c) || RESTARTS.indexOf(c) >= 0;
        start = opens ? i + 1 : Integer.MAX_VALUE;
        continue;
      }
      int length = i + 1 - start;
      if (start <= i && length <= LONGEST) {
        String name = text.substring(start, i + 1);
        int ending = Math.max(BODIES.endingAt(name, length), FACILITIES.endingAt(name, length));
        boolean named =
            ending > 1 && length - ending >= 2 && OPENERS.stream().noneMatch(name::startsWith);
        if (named) {
          seen.add(name);
        }
      }
    }
  }

  /** Whether a name is more than common nouns in a row: not 数据中心, 节日市场. */
  private static boolean proper(String name, Words words) {
    int ending =
        Math.max(BODIES.endingAt(name, name.length()), FACILITIES.endingAt(name, name.length()));
    if (Bodies.governs(name)
        || !Referents.trimmed(name).equals(name)
        || Lexis.shared().deixis().startingAt(name, 0) > 0) {
      return false;
    }
    boolean proper = false;
    for (Word word : words.of(name, 0)) {
      if (word.form().length() > 1 && Referents.acts(word.form())) {
        return false;
      }
      boolean before = word.span().start() < name.length() - ending;
      boolean noun =
          word.form().length() > 1
              && List.of("n", "vn", "b", "a", "an", "nz", "nis", "nnt", "f", "t")
                  .contains(word.tag());
      proper |= before && !noun;
    }
    return proper;
  }

  private static int times(String text, String name) {
    int times = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      times++;
    }
    return times;
  }
}
