package hegao.bind.name;

import hegao.bind.given.Words;
import hegao.bind.place.UnknownPlaces;
import hegao.bind.word.Characters;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Organisations;
import hegao.lexicon.Terms;
import hegao.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names without a telling ending that an article teaches by repeating them: companies, makes,
 * teams, people. Such a name begins clauses again and again, goes on in different ways, and is cut
 * into pieces that no common noun is cut into.
 */
final class Taught {
  /** A name has so many characters at most. */
  static final int LONGEST = 8;

  /** Clauses that are looked at. */
  private static final int MOST = 600;

  /** A name begins so many clauses, and stands so often in all. */
  private static final int BEGINS = 2;

  private static final int OFTEN = 3;

  /** Characters that are no part of a name. */
  private static final String STOPS =
      "的了是在和与及为有将从对把被由等向给让使以于至到就也都还已经同首最我你他她它们这那该此其每各某不没很更再又并但而或如若因所";

  /** Single characters that narrow a noun and are no piece of a name: 女 in 女教师. */
  private static final String NARROWING = "男女副总正新旧老大小单双";

  /** Names of those who tell or of a side: 外媒, 江方. */
  private static final String SIDES = "媒方称";

  private static final List<Terms> OTHERS =
      List.of(
          Terms.load("deixis"),
          Terms.load("measures"),
          Terms.load("links"),
          Terms.load("changes"),
          Terms.load("bases"),
          Terms.load("moods"),
          Terms.load("speech-verbs"));

  /** Names of companies and brands that begin as a place does, among others. */
  private static final Terms BRANDS = Terms.load("not-places");

  private static final Terms POSTS = Terms.load("posts");
  private static final Terms SURNAMES = Terms.load("surnames");

  /** What follows the name of a trade or a kind of thing and no name: 算力〔产业〕. */
  private static final List<String> TRADES =
      List.of("产业", "行业", "企业", "业", "技术", "市场", "领域", "项目", "产品", "设备", "模式", "传承");

  /** What follows the name of a company or a make. */
  private static final List<String> COMPANY =
      List.of(
          "股份", "集团", "公司", "汽车", "科技", "股价", "市值", "销量", "营收", "净利润", "品牌", "旗下", "官方", "官宣", "发布",
          "总部", "财报", "工厂");

  private static final int PERSON = 3;

  private Taught() {}

  /**
   * The names taught, with how often each is told.
   *
   * @param text of the article, headline included
   * @param heads strings that begin clauses, with how many
   * @param words that cut a name
   */
  static Map<String, Integer> of(String text, Map<String, Integer> heads, Words words) {
    Map<String, Integer> names = new HashMap<>();
    for (Map.Entry<String, Integer> head : heads.entrySet()) {
      String name = head.getKey();
      if (head.getValue() < BEGINS) {
        continue;
      }
      int times = Characters.times(text, name);
      boolean often = times >= OFTEN && !goesOn(text, name, times) && !trade(text, name);
      if (often && proper(name, words) && !placed(text, name)) {
        names.put(name, times);
      }
    }
    names.keySet().removeIf(name -> longer(name, names));
    return names;
  }

  /**
   * Whether a name taught is a person's: a surname goes before, and no word for what a company has
   * or is stands behind it anywhere.
   */
  static boolean person(String name, String text, Words words) {
    boolean surname = SURNAMES.startingAt(name, 0) > 0 && name.length() <= PERSON;
    return surname
        && words.of(name, 0).size() > 1
        && COMPANY.stream().noneMatch(word -> text.contains(name + word));
  }

  /** Whether a name is another with a word behind it: 林一明〔来〕. */
  private static boolean longer(String name, Map<String, Integer> names) {
    return names.entrySet().stream()
        .anyMatch(
            e ->
                name.length() == e.getKey().length() + 1
                    && name.startsWith(e.getKey())
                    && names.get(name) < e.getValue());
  }

  /** How many clauses begin with a string, for all that begin one. */
  static Map<String, Integer> heads(String text) {
    Map<String, Integer> heads = new HashMap<>();
    int clauses = 0;
    for (int i = 0; i < text.length() && clauses < MOST; i++) {
      boolean opens =
          i == 0
              || !Character.isLetterOrDigit(text.charAt(i - 1))
                  && text.charAt(i - 1) != '《'
                  && !counted(text, i);
      if (!opens || !part(text.charAt(i))) {
        continue;
      }
      clauses++;
      for (int n = 2; n <= LONGEST && i + n <= text.length(); n++) {
        if (!part(text.charAt(i + n - 1))) {
          break;
        }
        heads.merge(text.substring(i, i + n), 1, Integer::sum);
      }
    }
    return heads;
  }

  /** 4.1 〔级〕: a unit with a space before it. */
  private static boolean counted(String text, int at) {
    return at > 1 && text.charAt(at - 1) == ' ' && Character.isDigit(text.charAt(at - 2));
  }

  static boolean trade(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (String trade : TRADES) {
        if (text.startsWith(trade, at + name.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name is but the front of a place's. */
  private static boolean placed(String text, String name) {
    int at = text.indexOf(name);
    int end = Math.min(text.length(), at + name.length() + 2);
    return Gazetteer.shared().scan(text.substring(at, end)).stream()
        .anyMatch(f -> f.span().start() < name.length());
  }

  private static boolean part(char c) {
    return Character.isLetter(c) && STOPS.indexOf(c) < 0;
  }

  /** Whether most of its places go on with the same character: it is but the front of a name. */
  private static boolean goesOn(String text, String name, int times) {
    Map<Character, Integer> next = new HashMap<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      int end = at + name.length();
      if (end < text.length() && part(text.charAt(end))) {
        next.merge(text.charAt(end), 1, Integer::sum);
      }
    }
    int most = 0;
    for (int n : next.values()) {
      most = Math.max(most, n);
    }
    return most > 0 && most * 3 >= times * 2;
  }

  private static boolean proper(String name, Words words) {
    char last = name.charAt(name.length() - 1);
    if (!Gazetteer.shared().scan(name).isEmpty()
        || SIDES.indexOf(last) >= 0
        || UnknownPlaces.level(last)
        || Organisations.known(name)
        || language(name)
        || Referents.acts(name)
        || ranked(name)) {
      return false;
    }
    List<Word> cut = words.of(name, 0);
    boolean surname = SURNAMES.startingAt(name, 0) > 0;
    boolean person = surname && name.length() <= PERSON;
    boolean pieces = name.length() == 2 && !surname;
    return !pieces
        && own(cut.get(0))
        && cut.stream().noneMatch(w -> common(w) && !(person && w.form().length() == 1));
  }

  /** Whether it ends as no name does: in a measure, a change, a word that points. */
  static boolean language(String name) {
    for (Terms others : OTHERS) {
      if (others.endingAt(name, name.length()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office stands in it: 林一明〔总经理〕. */
  private static boolean ranked(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (POSTS.startingAt(name, i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name may begin with a word: one that is a name itself, or a piece of one. */
  static boolean own(Word word) {
    String tag = word.tag();
    char first = word.form().charAt(0);
    boolean name =
        BRANDS.has(word.form())
            || List.of("nz", "nt", "ntc", "ntcb").contains(tag)
            || tag.startsWith("nr");
    boolean piece = word.form().length() == 1 && NARROWING.indexOf(first) < 0 && first > 'z';
    boolean surname = SURNAMES.has(word.form());
    return name || piece && (surname || "vdfaqm".indexOf(tag.charAt(0)) < 0 || tag.length() > 1);
  }

  /** Whether a word is of the language at large and no part of a name. */
  static boolean common(Word word) {
    String tag = word.tag();
    boolean long2 = word.form().length() > 1;
    return "rpcumt".indexOf(tag.isEmpty() ? 'r' : tag.charAt(0)) >= 0
        || long2 && (tag.startsWith("v") || tag.startsWith("d"))
        || long2 && Referents.acts(word.form());
  }
}
