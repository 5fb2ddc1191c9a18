package hegao.extract;

import hegao.lexicon.Forms;
import hegao.lexicon.Lines;
import java.util.List;

/**
 * Tells where a person's name ends. A Chinese name is a surname and one or two characters, and what
 * follows must be able to follow a name; without that nothing is read, since a false person is
 * worse than a missed one.
 */
final class PersonNames {
  private static final String CLOSING = "，。、；：！？）】」』”’》,;:!?)]…—\n\r\t 　";
  private static final String NOT_GIVEN =
      "的了是被把就都也还又等个各这那此于从到说们你我他她它让给但却很最与及或在即且其并位名将副，。、；：！？（）()“”‘’《》【】,;:!?\"' \t\n\r　·—…-";
  private static final String TRANSLITERATION =
      "阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕边宾波伯勃博卜布蔡查察昌楚茨慈达大戴丹道德邓狄迪底蒂第丁东杜敦顿多厄恩尔法凡范菲费芬丰冯佛夫弗福甫富盖甘冈高戈哥格葛贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加嘉贾简杰金津久喀卡凯坎康考柯科可克肯孔库拉莱赖兰朗劳勒雷里利莉立连廉良列烈林琳留卢鲁路伦罗洛马玛迈麦曼芒梅门蒙米密敏明缪摩莫默姆木穆拿娜纳内嫩尼年涅宁纽农努诺欧帕潘庞佩彭皮平珀普契恰强乔切琴丘让日荣茹若撒萨塞赛桑瑟森沙莎山尚绍舍圣施什石史朔斯丝思司松苏索塔泰坦汤唐陶特滕藤提廷通图托瓦万旺威维韦卫魏温文翁沃乌吾武西希席夏香肖歇谢欣辛兴幸休雄休逊雅亚延扬耶叶伊依因英尤雨约云赞扎泽曾詹章哲真芝治中朱佐齐奇琪芙娅黛妮兹弥谟廖申舍帖捷叙登侬根策颂披猜信乃素育贡热缪吞觉盛吴貌吕衮森占奈卓蓬本什莎妲缇赫娃嘉骏翁旺涛荻蕾尤朔肖庇护龙隆麟鲍斐甸衮";

  private static final Forms<String> SURNAMES = Forms.of(Lines.of("surnames"));
  private static final Forms<String> WORDS = Forms.of(Lines.of("surname-words"));
  private static final Forms<String> AFTER = Forms.of(Lines.of("after-names"));

  private PersonNames() {}

  /** The end of the Chinese name that starts at {@code at}, or -1. */
  static int end(String text, int at) {
    Forms.Match<String> surname = SURNAMES.longest(text, at);
    if (surname == null || OTHER.startsAt(text, at)) {
      return -1;
    }
    int found = given(text, at, surname.end());
    return found < 0 && surname.end() == at + 2 ? given(text, at, at + 1) : found;
  }

  /**
   * The end of a foreign name, or -1: one with dots anywhere, one in transliteration after an
   * office abroad, any short one after an office in Japan.
   */
  static int foreignEnd(String text, int at, Origin origin) {
    int dotted = dotted(text, at);
    if (dotted > 0
        || origin == Origin.HOME
        || OTHER.startsAt(text, at)
        || AFTER.startsAt(text, at)) {
      return dotted;
    }
    int most = Math.min(text.length(), at + (origin == Origin.JAPAN ? 5 : 8));
    for (int end = at + 1; end <= most && given(text.charAt(end - 1)); end++) {
      boolean whole = origin == Origin.JAPAN || transliterated(text.charAt(end - 1));
      if (!whole) {
        return -1;
      }
      if (end >= at + 2 && follow(text, end) > 0) {
        return end;
      }
    }
    return -1;
  }

  /** Where an office is. */
  enum Origin {
    HOME,
    ABROAD,
    JAPAN
  }

  private static final Forms<String> OTHER =
      Forms.of(
          List.of(
              "办", "参选", "初步", "达成", "大选", "当", "方面", "公", "官邸", "国家", "候选人", "会谈", "会议", "可能",
              "马上", "今", "就职", "立即", "明确", "签", "人选", "任", "日", "再次", "首次", "特使", "提名", "下令", "选举",
              "一职", "再", "职务", "职位", "昨", "先生", "女士", "夫人", "阁下", "本人", "大家", "亲自", "连任", "同", "通",
              "电", "访"));

  /** How well what stands at {@code end} shows that a name ended: 0 not, 1 a mark, 2 a word. */
  static int follow(String text, int end) {
    if (end >= text.length() || CLOSING.indexOf(text.charAt(end)) >= 0) {
      return 1;
    }
    char c = text.charAt(end);
    if (c >= '0' && c <= '9' || c == '（' || c == '(' || c == '“' || c == '《') {
      return 1;
    }
    Forms.Match<String> word = AFTER.longest(text, end);
    return word == null ? 0 : 2;
  }

  /** Whether {@code text} from {@code start} to {@code end} as a whole is a Chinese name. */
  static boolean whole(String text, int start, int end) {
    Forms.Match<String> surname = SURNAMES.longest(text, start, end);
    if (surname == null) {
      return false;
    }
    int length = end - start;
    int most = surname.end() - start == 2 ? 4 : 3;
    return length >= 2
        && length <= most
        && givenAll(text, start + 1, end)
        && !WORDS.startsAt(text, start);
  }

  private static int given(String text, int at, int from) {
    boolean two = fits(text, at, from, from + 1);
    boolean three = fits(text, at, from, from + 2);
    if (two && three) {
      // 高健说， : the word after the shorter name decides; 高健民， : a mark after the longer one.
      return follow(text, from + 1) == 2 ? from + 1 : from + 2;
    }
    return two ? from + 1 : three ? from + 2 : -1;
  }

  private static boolean fits(String text, int at, int from, int end) {
    if (end > text.length() || !givenAll(text, from, end) || follow(text, end) == 0) {
      return false;
    }
    Forms.Match<String> word = WORDS.longest(text, at);
    return word == null
        || follow(text, end) == 2 && speech(text, end)
        || end - at == 3 && follow(text, end) > 0 && word.end() < end && speechOrMark(text, end);
  }

  private static boolean speechOrMark(String text, int end) {
    return follow(text, end) == 1 || speech(text, end);
  }

  private static boolean speech(String text, int end) {
    return Speeches.VERBS.startsAt(text, end);
  }

  private static boolean givenAll(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!given(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean given(char c) {
    return c >= 0x3400 && c <= 0x9FFF && NOT_GIVEN.indexOf(c) < 0;
  }

  private static int dotted(String text, int at) {
    int dot = -1;
    int end = at;
    while (end < text.length()
        && end - at < 32
        && (given(text.charAt(end)) || dot(text.charAt(end)))) {
      if (dot(text.charAt(end))) {
        if (end == at || end - Math.max(dot, at - 1) > 8) {
          return -1;
        }
        dot = end;
      }
      end++;
    }
    return dot < 0 ? -1 : last(text, dot + 1, end);
  }

  /**
   * The end of the last part of a dotted name, which lies between {@code from} and {@code limit}.
   */
  private static int last(String text, int from, int limit) {
    for (int end = from + 1; end <= Math.min(limit, from + 7); end++) {
      if (follow(text, end) > 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean dot(char c) {
    return c == '·' || c == '・' || c == '•';
  }

  private static boolean transliterated(char c) {
    return TRANSLITERATION.indexOf(c) >= 0;
  }
}
