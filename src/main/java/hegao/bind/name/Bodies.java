package hegao.bind.name;

import hegao.bind.phrase.EventPhrase;
import hegao.bind.phrase.Phrase;
import hegao.bind.place.Setting;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Names of bodies and facilities, known by their ending: 东山长江大桥, 江南研究院, 甲县至乙县高速. */
public final class Bodies {
  private static final Terms BODIES = Terms.load("bodies");
  private static final Terms FACILITIES = Terms.load("facilities");

  /** The tag of a name that the article has taught. */
  static final String TAG = "ntn";

  /** The tag of a person's name that the article has taught. */
  public static final String PERSON = "nrn";

  /** The tags of the names of a company and of what it makes that the article has taught. */
  static final String COMPANY = "ntc*";

  /** The tag of a team's name. */
  static final String TEAM = "ntt*";

  /** The tag of what a company makes, called by a code. */
  public static final String MODEL = "nw*";

  private static final Set<String> TAUGHT = Set.of(TAG, COMPANY, TEAM, MODEL);

  private static final int LONGEST = 24;
  private static final int SHORTEST = 3;

  /** 国有控股〔企业〕: a kind of firms, none of them by name. */
  private static final Set<String> KINDS = Set.of("企业", "公司", "单位", "经济");

  /** 〔路基〕工程, 〔主体〕工程: parts of every line and building, none of them by name. */
  private static final Set<String> PART =
      Set.of(
          "路基", "桥梁", "隧道", "桥隧", "轨道", "轨", "主体", "土建", "房建", "站房", "安装", "装饰", "装修", "配套", "附属",
          "绿化", "管网", "基础", "土石方", "路面", "桩基", "钢结构", "幕墙", "机电", "电气化", "征迁", "拆迁", "重点", "重大",
          "民生", "特色", "示范", "定点", "中医", "基层", "大型", "综合");

  private static final Set<String> TO = Set.of("至", "到");

  /** Parts of speech that a name may be cut into: 助学|中心, 防汛救灾|指挥部. */
  private static final Set<String> PARTS = Set.of("vi", "vl", "vg", "f", "q", "mq", "s");

  private Bodies() {}

  /**
   * The end of the longest leading phrase that names a body, or {@code from}.
   *
   * @param tokens of a clause
   * @param from where the phrase starts
   */
  public static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && runs(tokens, from, end)) {
      end++;
    }
    for (int i = end; i > from; i--) {
      if (names(tokens, from, i) && whole(tokens, i)) {
        return i;
      }
    }
    return from;
  }

  /**
   * 江北港〔集江班列〕: where a facility of a place stands before a name that the article teaches, the
   * facility has what is told; else the same end.
   */
  public static int first(List<Token> tokens, int from, int end) {
    boolean taught = end > from + 2 && tokens.get(end - 1).tag().equals(TAG);
    if (!taught || !tokens.get(from).is(Type.PLACE)) {
      return end;
    }
    for (int i = end - 1; i > from + 1; i--) {
      String text = Phrase.text(tokens.subList(from, i));
      if (FACILITIES.endingAt(text, text.length()) > 0 && names(tokens, from, i)) {
        return i;
      }
    }
    return end;
  }

  /** A body as it is called: by the name the article teaches, whatever tells it more closely. */
  public static String name(List<Token> body) {
    Token last = body.get(body.size() - 1);
    return taught(last) ? last.form() : Phrase.text(body);
  }

  /** Whether a word is a name that the article has taught, a person's left aside. */
  public static boolean taught(Token token) {
    return TAUGHT.contains(token.tag());
  }

  /** Whether a body only stands for its country or place: 江国政府, 江国军方. */
  public static boolean governs(String name) {
    return name.endsWith("政府") || name.endsWith("军方") || name.endsWith("官方");
  }

  private static boolean runs(List<Token> tokens, int from, int i) {
    Token token = tokens.get(i);
    boolean part =
        token.is(Type.WORD)
            && (PARTS.contains(token.tag())
                || token.verb() && cut(tokens, from, i)
                || i > from && token.tag().startsWith("m"));
    return token.nominal()
        || token.is(Type.QUOTE)
        || part
        || bridges(tokens, from, i)
        || joins(tokens, from, i);
  }

  /** 海|合: a name cut into single characters. */
  private static boolean cut(List<Token> tokens, int from, int i) {
    boolean before = i > from && tokens.get(i - 1).form().length() == 1;
    boolean behind = i + 1 < tokens.size() && tokens.get(i + 1).form().length() == 1;
    return tokens.get(i).form().length() == 1 && (before || behind && i == from);
  }

  /** 研发〔和〕检测中心: two tasks of one body. */
  private static boolean joins(List<Token> tokens, int from, int i) {
    return i > from
        && i + 1 < tokens.size()
        && tokens.get(i).tag().equals("cc")
        && tokens.get(i - 1).tag().equals("vn")
        && tokens.get(i + 1).tag().equals("vn");
  }

  /** 甲县〔至〕乙县高速. */
  private static boolean bridges(List<Token> tokens, int from, int i) {
    return i > from
        && TO.contains(tokens.get(i).form())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Type.PLACE);
  }

  private static boolean names(List<Token> tokens, int from, int to) {
    Token last = tokens.get(to - 1);
    if (last.is(Type.QUOTE) && !Characters.isOne(last.form(), ")）")
        || to == from + 1 && last.is(Type.PLACE)
        || Lexis.shared().measures().has(last.form())) {
      return false;
    }
    if (taught(last)) {
      return true;
    }
    if (to - from > 1 && last.form().length() == 1 && taught(tokens.get(to - 2))) {
      return false;
    }
    String text = Phrase.text(tokens.subList(from, to));
    String bare = Characters.without(text, "()（）");
    if (text.length() > LONGEST || bare.length() < SHORTEST - 1) {
      return false;
    }
    String ended = Characters.unbracketed(text, "(（", ")）");
    int facility = FACILITIES.endingAt(ended, ended.length());
    return bare.length() >= SHORTEST
            && BODIES.endingAt(ended, ended.length()) > 0
            && begins(tokens.get(from))
            && !common(tokens, from, to)
            && !(ended.endsWith("工程") && Facilities.unnamed(tokens.subList(from, to)))
        || facility > 0 && proper(tokens, from, to, ended, facility);
  }

  /** Whether a name may begin so: no act that has the body for its object, no class of bodies. */
  private static boolean begins(Token first) {
    boolean act =
        first.tag().equals("vn") && Lexis.shared().acts().has(first.form())
            || first.is(Type.WORD) && EventPhrase.arrives(first.form(), first.tag());
    return !act && !first.form().equals("规模") && !PART.contains(first.form());
  }

  /** 推进〔乡村〕: the ending is but the second half of a common noun. */
  private static boolean common(List<Token> tokens, int from, int to) {
    Token last = tokens.get(to - 1);
    String form = last.form();
    return to - from > 1
        && form.length() == 2
        && last.tag().equals("n")
        && BODIES.endingAt(form, 2) == 1;
  }

  /** Whether a facility has a name: a place and more before its ending, or a name in quotes. */
  private static boolean proper(List<Token> tokens, int from, int to, String text, int suffix) {
    String name = text.substring(0, text.length() - suffix);
    boolean many = "类".equals(FACILITIES.sense(text.substring(text.length() - suffix)));
    if (Gazetteer.shared().named(name).isPresent()) {
      return !many && !wide(name);
    }
    if (tokens.get(from).form().equals("国家") || tokens.get(from).form().equals("中央")) {
      return true;
    }
    for (Token token : tokens.subList(from, to)) {
      boolean place = token.is(Type.PLACE) && !Setting.points(token) && !wide(token.tag());
      if (place || token.is(Type.QUOTE) && "“「\"".contains(token.form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean wide(String name) {
    return name.equals("中国") || name.equals("全球") || name.equals("我国") || name.equals("全国");
  }

  /** Whether the phrase is not the mere beginning of a longer word or name. */
  private static boolean whole(List<Token> tokens, int to) {
    return to >= tokens.size()
        || !tokens.get(to).tag().equals("nz") && !KINDS.contains(tokens.get(to).form());
  }
}
