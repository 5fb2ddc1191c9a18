package hegao.extract.office;

import hegao.lexicon.Forms;
import hegao.lexicon.Marks;
import java.util.List;

/**
 * Tells where a person's name ends. A Chinese name is a surname and one or two characters, and what
 * follows must be able to follow a name; without that nothing is read, since a false person is
 * worse than a missed one.
 */
final class PersonNames {
  private static final Marks CLOSING = Marks.of("，。、；：！？）】」』”’》,;:!?)]…—\n\r\t 　");
  private static final Marks NOT_GIVEN =
      Marks.of(
          "的了是被把就都也还又等个各这那此于从到说们你我他她它让给但却很最与及或在即且其并位名将副，。、；：！？（）()“”‘’《》【】,;:!?\"' \t\n\r　·—…-");
  private static final Marks TRANSLITERATION =
      Marks.of(
          "丁万丘东丝中丰丹乃久乌乍乔云亚亨京什伊休伦伯佐佛佩依侬侯保信克兰关兴兹内冈农冯凡凯切列利加努劳勃勒匡匹华卓南博卜占卡卢卫"
              + "厄叙古可史叶司吉吕吞吴吾哈哥哲唐喀嘉噶因图圣圭坎坡坦埃培基塔塞夏多大夫夸奇奈契奥妮妲姆威娃娅娜嫩孔孙孜季宁安宗宝宰宾密富"
              + "察尔尚尤尼居山州巴布希帕帖席平年幸庇库底庞康廉廖延廷弗张弥强彭彻彼德怀思恩恰惠慈戈戴扎托扬护披拉拜拿捷措提摩撒敏敦文斐斯"
              + "施日旺昂昆昌明普智曲曼曾朔朗木本朱朴村杜杯杰松林果查柯根格桑梅森楚次欣欧歇步武比毕毛永汉江汤沃沙治法波泰泽洛津洪洲派浦海"
              + "涅涛温滕潘烈热爱爵特狄猜玛珀珍班琪琳琴琼瑞瑟瓜瓦甘甫申甸留登白皮盖盛真石祖福科穆立章第策简米素索累约纳纽绍维缅缇缪罗翁考"
              + "耶肖肯育胡胥腾舍舒良艾芒芙芝芬苏若英茂范茨茹荣荻莉莎莫莱菲萨葛蒂蒙蒲蓬蔡蕾藤衮西觉詹让诺谟谢豪貌贝贡贲费贾赖赛赞赫路辛边"
              + "达迈连迪逊通道邓邦郑郭里金钱锡门阿陈陶隆雄雅雨雪雷霍韦顿颂香马骏高魏鲁鲍麟麦黑默黛齐龙");

  private static final Forms<String> SURNAMES = Forms.list("surnames");
  private static final Forms<String> WORDS = Forms.list("surname-words");
  private static final Forms<String> AFTER = Forms.list("after-names");

  private PersonNames() {}

  /** Whether a name may start at {@code at}. */
  static boolean possible(String text, int at) {
    return SURNAMES.startsAt(text, at) || transliterated(text.charAt(at));
  }

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
    if (end >= text.length() || CLOSING.has(text.charAt(end))) {
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
      // 邓家和出席： 和 joins nothing where a verb follows it.
      boolean own = text.charAt(from + 1) == '和' && follow(text, from + 2) == 2;
      if (own) {
        return from + 2;
      }
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
    return c >= 0x3400 && c <= 0x9FFF && !NOT_GIVEN.has(c);
  }

  private static int dotted(String text, int at) {
    int dot = -1;
    int end = at;
    while (end < text.length() && end - at < 32 && (given(text.charAt(end)) || dot(text, end))) {
      if (dot(text, end)) {
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

  /** Whether a dot or a hyphen joins the parts of a foreign name at {@code i}. */
  private static boolean dot(String text, int i) {
    char c = text.charAt(i);
    boolean hyphen = c == '-' && i + 1 < text.length() && transliterated(text.charAt(i + 1));
    return hyphen || c == '·' || c == '・' || c == '•';
  }

  private static boolean transliterated(char c) {
    return TRANSLITERATION.has(c);
  }
}
