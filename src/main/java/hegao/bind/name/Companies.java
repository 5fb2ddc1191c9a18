package hegao.bind.name;

import hegao.bind.given.Words;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Terms;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of companies and of what they make that an article teaches by what stands beside them: the
 * words for shares and reports behind them, a stock's number in brackets, a short form in quotes, a
 * code of letters and digits.
 */
final class Companies {
  /** What is said of companies only. */
  private static final Terms DEEDS = Terms.load("company-words");

  private static final Terms CLASSES = Terms.load("classes");
  private static final Terms BODIES = Terms.load("bodies");
  private static final Terms INDUSTRIES = Terms.load("industries");

  /** What a short form in quotes stands behind. */
  private static final List<String> CALLING = List.of("简称", "下称");

  private static final List<String> KINDS =
      List.of("巨头", "龙头", "车企", "药企", "房企", "券商", "厂商", "运营商", "开发商", "制造商", "独角兽");

  /** What {@link Written#BETWEEN} may begin with. */
  private static final String BEFORE_TIMES = "的 \t\n\f\r0123456789今去全上下前第一二三四历";

  /**
   * How names are written down. Loaded where an article has a sign of one of them, as most have
   * none and the patterns take longer to be made than the rest to be looked for.
   */
  private static final class Written {
    /** （以下简称“江能股份”）, （下称“江能”，600000.SH）. */
    static final Pattern SHORT =
        Pattern.compile("(?:简称|下称|简称为)[：:]?[“\"「]([\\p{IsHan}A-Za-z0-9]{2,10})[”\"」]");

    /** 江能股份（600000）, 江能科技（600000.SH）. */
    static final Pattern LISTED =
        Pattern.compile(
            "(?:^|[^\\p{IsHan}]|其中|[和及与])([\\p{IsHan}A-Z]{3,5})[（(](?:[036489]\\d{5}|\\d{4,5}\\.HK)[.A-Z]{0,3}[）)，,]");

    /** 芯片巨头〔江能〕股价. */
    static final Pattern TOLD =
        Pattern.compile(
            "(?:巨头|龙头|龙头企业|车企|药企|房企|券商|厂商|运营商|开发商|制造商|独角兽)([\\p{IsHan}A-Za-z]{2,6}?)(?=股价|市值|财报|宣布|公布|发布|披露|公司|集团|旗下|营收|净利润|首席执行官|董事长|创始人)");

    /** 江能M8, 江能Pro: a make and the code of a model. */
    static final Pattern MODEL =
        Pattern.compile(
            "(?<![\\p{IsHan}A-Za-z])([\\p{IsHan}]{2,4})([A-Z]{1,4}-?\\d{1,4}[A-Za-z]{0,4})(?![A-Za-z0-9])");

    static final Pattern BETWEEN =
        Pattern.compile(
            "的?\\s?(?:\\d{4}\\s?年度?|今年|去年|全年|上半年|下半年|前三季度|第?[一二三四]季度|\\d{1,2}月份?|历史){0,3}的?");
  }

  /** Where the blocks of Unicode with Chinese characters begin. */
  private static final char FIRST_CHINESE = '\u2E80';

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
    for (Pattern pattern : signed(text)) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        told.add(found.group(1));
      }
    }
    for (String name : told) {
      names.put(name, Characters.times(text, name));
    }
    for (Map.Entry<String, Integer> head : heads.entrySet()) {
      String name = head.getKey();
      String deed = deed(text, name, head.getValue() >= BEGINS);
      if (deed == null || Taught.trade(text, name) || !named(name, words)) {
        continue;
      }
      int times = Characters.times(text, name);
      boolean often = head.getValue() >= BEGINS && times >= OFTEN;
      if (often || deed.equals("一") && name.length() > 2 && Taught.own(words.of(name, 0).get(0))) {
        names.put(name, times);
      }
    }
    names.keySet().removeIf(n -> names.keySet().stream().anyMatch(m -> goesOn(m, n, names)));
    return names;
  }

  /** The patterns whose sign stands in a text. */
  private static List<Pattern> signed(String text) {
    List<Pattern> signed = new ArrayList<>();
    if (containsOne(text, CALLING)) {
      signed.add(Written.SHORT);
    }
    if (behind(text, "（(", '0', '9')) {
      signed.add(Written.LISTED);
    }
    if (containsOne(text, KINDS)) {
      signed.add(Written.TOLD);
    }
    return signed;
  }

  private static boolean containsOne(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character from {@code first} to {@code last} stands behind one of {@code marks}. */
  private static boolean behind(String text, String marks, char first, char last) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= first && c <= last && marks.indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The models of makes that are told of often. */
  static Map<String, Integer> models(String text) {
    Map<String, Integer> names = new HashMap<>();
    if (!coded(text)) {
      return names;
    }
    Matcher found = Written.MODEL.matcher(text);
    while (found.find()) {
      if (Characters.times(text, found.group(1)) >= OFTEN) {
        names.put(found.group(), Characters.times(text, found.group()));
      }
    }
    return names;
  }

  /** Whether a capital stands right behind a Chinese character, as in the code of a model. */
  private static boolean coded(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' && text.charAt(i - 1) >= FIRST_CHINESE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is but another with more behind it. */
  private static boolean goesOn(String shorter, String name, Map<String, Integer> names) {
    return name.length() > shorter.length()
        && name.startsWith(shorter)
        && names.get(name) <= names.get(shorter);
  }

  /**
   * What is said of companies only behind a name: 一 where once is enough; or null.
   *
   * @param often whether all places of the name are looked at, and not only the first
   */
  private static String deed(String text, String name, boolean often) {
    String best = null;
    for (int at = text.indexOf(name);
        at >= 0;
        at = often ? text.indexOf(name, at + name.length()) : -1) {
      int from = passed(text, at + name.length());
      int length = DEEDS.startingAt(text, from);
      if (length > 0) {
        String sense = DEEDS.sense(text.substring(from, from + length));
        best = best == null || sense.equals("一") ? sense : best;
      }
    }
    return best;
  }

  /** Behind 的, a year or a quarter between a name and what is said: 江能〔2024年〕营收. */
  private static int passed(String text, int from) {
    if (from >= text.length() || BEFORE_TIMES.indexOf(text.charAt(from)) < 0) {
      return from;
    }
    Matcher time = Written.BETWEEN.matcher(text).region(from, text.length());
    return time.lookingAt() ? time.end() : from;
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
