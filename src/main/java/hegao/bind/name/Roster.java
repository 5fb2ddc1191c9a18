package hegao.bind.name;

import hegao.bind.given.Words;
import hegao.bind.phrase.EventPhrase;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.lexicon.Terms;
import hegao.text.Span;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of bodies and facilities that an article teaches its reader: a phrase with the ending of
 * one that begins a clause, or the headline, and comes back.
 */
public final class Roster {
  private static final Terms BODIES = Terms.load("bodies");
  private static final Terms FACILITIES = Terms.load("facilities");
  private static final int LONGEST = 20;
  private static final int MOST = 400;

  private static final String STOPS = "的了在是和与及为有将从对把被由等向给让使以于至到就也都还已经同首最";

  /** Stops behind which a name may begin. */
  private static final String RESTARTS = "的在到从对由向";

  private static final List<String> OPENERS =
      List.of(
          "全国", "我国", "国家", "各地", "各", "该", "这", "本", "新", "多", "一", "两", "三", "几", "每", "首", "全",
          "其", "中国", "全省", "全市", "全区", "全县", "我", "当地", "此", "目前", "今年", "去年", "截至", "随着", "通过",
          "作为", "据", "记者");

  /** What stands in no name: times, and words that point. */
  private static final List<String> INSIDE =
      List.of("我国", "我省", "我市", "我县", "年全", "年我", "今年", "去年", "明年", "目前", "日前");

  private final Map<String, Integer> names;
  private final Map<String, String> tags;
  private final String main;

  private Roster(Map<String, Integer> names, Map<String, String> tags, String main) {
    this.names = names;
    this.tags = tags;
    this.main = main;
  }

  /**
   * The names that an article teaches.
   *
   * @param home the publication's place; a local story is of that place unless its headline names
   *     another
   * @param persons who are known to be people
   * @param words that cut a name
   */
  public static Roster of(
      String headline, String text, String home, Set<String> persons, Words words) {
    String whole = text.contains(headline) ? text : headline + "\n" + text;
    Map<String, Integer> heads = Taught.heads(whole);
    Map<String, Integer> names = new HashMap<>(Taught.of(whole, heads, words));
    Map<String, String> tags = new HashMap<>();
    for (String name : names.keySet()) {
      if (persons.contains(name) || Taught.person(name, whole, words)) {
        tags.put(name, Bodies.PERSON);
      }
    }
    add(Companies.of(whole, heads, words), Bodies.COMPANY, names, tags);
    names.putAll(Settlements.of(whole, words));
    add(Teams.of(whole), Bodies.TEAM, names, tags);
    add(Models.of(whole), Bodies.MODEL, names, tags);
    TreeSet<String> seen = new TreeSet<>();
    collect(headline, seen);
    collect(text, seen);
    for (String name : seen) {
      int times =
          Characters.times(text, name)
              + (headline.contains(name) && !text.contains(headline) ? 1 : 0);
      if (times > 1 && proper(name, words)) {
        names.put(name, times);
      }
    }
    String main = Chief.of(headline, text, home, names, tags);
    return new Roster(Map.copyOf(names), Map.copyOf(tags), main);
  }

  private static void add(
      Map<String, Integer> found,
      String tag,
      Map<String, Integer> names,
      Map<String, String> tags) {
    names.putAll(found);
    for (String name : found.keySet()) {
      tags.put(name, tag);
    }
  }

  /** The name the whole story is of, or null. */
  public String main() {
    return main;
  }

  /** Whether a name is a person's. */
  public boolean person(String name) {
    return Bodies.PERSON.equals(tags.get(name));
  }

  /** Whether a name is a company's. */
  public boolean company(String name) {
    return Bodies.COMPANY.equals(tags.get(name));
  }

  /** Whether the article teaches this name. */
  public boolean has(String name) {
    return names.containsKey(name);
  }

  /** The name told before that ends with a noun, the one told most; or null. */
  public String endingWith(String noun) {
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
  public List<Span> in(String text, Span part) {
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

  /** The names in a part of a text as words of their own, in order. */
  public List<Token> words(String text, Span part) {
    List<Token> words = new ArrayList<>();
    for (Span at : in(text, part)) {
      String name = at.in(text);
      String tag = tags.getOrDefault(name, Bodies.TAG);
      words.add(new Token(Token.Type.WORD, at, name, tag, null));
    }
    return words;
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
      boolean fits = start <= i && i + 1 - start <= LONGEST;
      if (fits && ending(text, i + 1) > 1 && named(text.substring(start, i + 1))) {
        seen.add(text.substring(start, i + 1));
      }
    }
  }

  private static boolean named(String name) {
    int ending = ending(name, name.length());
    return ending > 1
        && name.length() - ending >= 2
        && OPENERS.stream().noneMatch(name::startsWith)
        && INSIDE.stream().noneMatch(name::contains)
        && !Character.isDigit(name.charAt(0));
  }

  /** How many characters the ending of a body or a facility has that ends at an index. */
  private static int ending(String text, int end) {
    return Math.max(BODIES.endingAt(text, end), FACILITIES.endingAt(text, end));
  }

  /** Whether a name is more than common nouns in a row: not 数据中心, 节日市场. */
  private static boolean proper(String name, Words words) {
    int ending = ending(name, name.length());
    if (Bodies.governs(name)
        || !Referents.trimmed(name).equals(name)
        || Lexis.shared().deixis().startingAt(name, 0) > 0) {
      return false;
    }
    boolean proper = false;
    for (Word word : words.of(name, 0)) {
      if (word.form().length() > 1
          && (Referents.acts(word.form()) || EventPhrase.arrives(word.form(), word.tag()))) {
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
}
