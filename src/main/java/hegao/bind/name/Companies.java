package hegao.bind.name;

import hegao.bind.given.Words;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Terms;
import hegao.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Names of companies that an article teaches by what stands beside them: the words for shares and
 * reports behind them, a stock's number in brackets, a short form in quotes.
 */
final class Companies {
  /** What is said of companies only. */
  private static final Terms DEEDS = Terms.load("company-words");

  private static final Terms CLASSES = Terms.load("classes");
  private static final Terms BODIES = Terms.load("bodies");
  private static final Terms INDUSTRIES = Terms.load("industries");

  /** A name begins so many clauses, and stands so often in all. */
  private static final int BEGINS = 2;

  private static final int OFTEN = 3;

  private Companies() {}

  /**
   * The names taught, with how often each is told.
   *
   * @param heads strings that begin clauses, with how many
   */
  static Map<String, Integer> of(String text, Map<String, Integer> heads, Words words) {
    Map<String, Integer> names = new HashMap<>();
    TreeSet<String> told = new TreeSet<>();
    Written.shortForms(text, told);
    Written.listed(text, told);
    Written.told(text, told);
    for (String name : told) {
      names.put(name, Characters.times(text, name));
    }
    for (Map.Entry<String, Boolean> deed : deeds(text, heads).entrySet()) {
      String name = deed.getKey();
      if (Taught.trade(text, name) || !named(name, words)) {
        continue;
      }
      int times = Characters.times(text, name);
      boolean often = heads.get(name) >= BEGINS && times >= OFTEN;
      boolean once = deed.getValue() && name.length() > 2;
      if (often || once && Taught.own(words.of(name, 0).get(0))) {
        names.put(name, times);
      }
    }
    names.keySet().removeIf(n -> names.keySet().stream().anyMatch(m -> goesOn(m, n, names)));
    return names;
  }

  /** Whether a name is but another with more behind it. */
  private static boolean goesOn(String shorter, String name, Map<String, Integer> names) {
    return name.length() > shorter.length()
        && name.startsWith(shorter)
        && names.get(name) <= names.get(shorter);
  }

  /**
   * The heads behind which something is said of companies only, and whether once is enough. All
   * places are looked at of those that begin several clauses, and the first of others.
   */
  private static Map<String, Boolean> deeds(String text, Map<String, Integer> heads) {
    Map<String, Boolean> deeds = new HashMap<>();
    for (int at = 2; at < text.length(); at++) {
      int length = DEEDS.startingAt(text, at);
      if (length == 0) {
        continue;
      }
      boolean once = DEEDS.sense(text.substring(at, at + length)).equals("一");
      for (int end = at; end >= 2 && (end == at || Between.may(text.charAt(end))); end--) {
        if (Between.passed(text, end) == at) {
          note(text, end, once, heads, deeds);
        }
      }
    }
    return deeds;
  }

  /** Notes the heads that end at an index. */
  private static void note(
      String text, int end, boolean once, Map<String, Integer> heads, Map<String, Boolean> deeds) {
    for (int from = Math.max(0, end - Taught.LONGEST); from <= end - 2; from++) {
      String name = text.substring(from, end);
      Integer begins = heads.get(name);
      if (begins != null && (begins >= BEGINS || text.indexOf(name) == from)) {
        deeds.put(name, once || deeds.getOrDefault(name, false));
      }
    }
  }

  /** Whether a name is a place's, with at most one more character. */
  private static boolean placed(String name) {
    int rest = name.length();
    for (Gazetteer.Found found : Gazetteer.shared().scan(name)) {
      rest -= found.span().length();
    }
    return rest < 2;
  }

  /** Whether a string may name one company and is no class of them, no trade and no measure. */
  private static boolean named(String name, Words words) {
    if (BODIES.endingAt(name, name.length()) > 0 && !name.endsWith("集团")
        || name.endsWith("企业")
        || name.endsWith("公司")
        || Lexis.shared().deixis().startingAt(name, 0) > 0
        || placed(name)
        || CLASSES.has(name)
        || INDUSTRIES.has(name)
        || Taught.language(name)
        || Referents.acts(name)) {
      return false;
    }
    List<Word> cut = words.of(name, 0);
    boolean single =
        cut.size() == 1
            && List.of("n", "nf", "vn", "b", "j", "l").contains(cut.get(0).tag())
            && !Taught.own(cut.get(0));
    boolean classes = CLASSES.startingAt(name, 0) > 0 || INDUSTRIES.startingAt(name, 0) > 0;
    return !single && !classes && cut.stream().noneMatch(Taught::common);
  }
}
