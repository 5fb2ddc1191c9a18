package hegao.extract;

import hegao.lexicon.Forms;
import hegao.lexicon.Lines;

/**
 * Tells where a person's name ends. A Chinese name is a surname and one or two characters, and what
 * follows must be able to follow a name; without that nothing is read, since a false person is worse
 * than a missed one.
 */
final class PersonNames {
  private static final String CLOSING = "，。、；：！？）】」』”’》,;:!?)]…—\n\r\t 　";
  private static final String NOT_GIVEN =
      "的了是被把就都也还又等个各这那此于从到说们你我他她它让给但却很最与及或在即且其并位名将副，。、；：！？（）()“”‘’《》【】,;:!?\"' \t\n\r　·—…-";
  private static final String TRANSLITERATION =
      "阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕边宾波伯勃博卜布蔡查察昌楚茨慈达大戴丹道德邓狄迪底蒂第丁东杜敦顿多厄恩尔法凡范菲费芬丰冯佛夫弗福甫富盖甘冈高戈哥格葛贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加嘉贾简杰金津久喀卡凯坎康考柯科可克肯孔库拉莱赖兰朗劳勒雷里利莉立连廉良列烈林琳留卢鲁路伦罗洛马玛迈麦曼芒梅门蒙米密敏明缪摩莫默姆木穆拿娜纳内嫩尼年涅宁纽农努诺欧帕潘庞佩彭皮平珀普契恰强乔切琴丘让日荣茹若撒萨塞赛桑瑟森沙莎山尚绍舍圣施什石史朔斯丝思司松苏索塔泰坦汤唐陶特滕藤提廷通图托瓦万旺威维韦卫魏温文翁沃乌吾武西希席夏香肖歇谢欣辛兴幸休雄休逊雅亚延扬耶叶伊依因英尤雨约云赞扎泽曾詹章哲真芝治中朱佐齐";

  private static final Forms<String> SURNAMES = Forms.of(Lines.of("surnames"));
  private static final Forms<String> WORDS = Forms.of(Lines.of("surname-words"));
  private static final Forms<String> AFTER = Forms.of(Lines.of("after-names"));

  private PersonNames() {}

  /** The end of the Chinese name that starts at {@code at}, or -1. */
  static int end(String text, int at) {
    Forms.Match<String> surname = SURNAMES.longest(text, at);
    if (surname == null) {
      return -1;
    }
    int found = given(text, at, surname.end());
    return found < 0 && surname.end() == at + 2 ? given(text, at, at + 1) : found;
  }

  /** The end of a name written in transliteration, or any short name of a foreign office; -1. */
  static int foreignEnd(String text, int at, boolean abroad) {
    int dotted = dotted(text, at);
    if (dotted > 0) {
      return dotted;
    }
    if (!abroad) {
      return -1;
    }
    for (int end = at + 2; end <= Math.min(text.length(), at + 8); end++) {
      if (!given(text.charAt(end - 1)) || !given(text.charAt(at))) {
        return -1;
      }
      boolean transliterated = transliterated(text, at, end);
      if (follow(text, end) > 0 && (transliterated || end - at <= 4) && !OTHER.startsAt(text, at)) {
        return end;
      }
    }
    return -1;
  }

  private static final Forms<String> OTHER =
      Forms.of(
          java.util.List.of(
              "大选", "选举", "办公室", "就职", "候选人", "府", "官邸", "方面", "国家", "特使", "一职", "职务", "职位",
              "人选", "提名", "任期", "会议", "会谈", "访问", "在", "对", "将", "也", "会", "及", "和", "同", "不", "可能",
              "办", "签", "下令", "今", "昨", "当", "日", "有", "制", "公开", "随后", "再次", "首次", "呼吁", "发表", "宣布", "团", "级"));

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
    return length >= 2 && length <= most && givenAll(text, start + 1, end) && !WORDS.startsAt(text, start);
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
    return word == null || follow(text, end) == 2 && speech(text, end) || end - at == 3 && follow(text, end) > 0 && word.end() < end && speechOrMark(text, end);
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
    int end = at;
    boolean dot = false;
    while (end < text.length() && end - at < 24 && (transliterated(text.charAt(end)) || dot(text.charAt(end)))) {
      dot |= dot(text.charAt(end)) && end > at;
      end++;
    }
    if (!dot) {
      return -1;
    }
    while (end > at + 2 && follow(text, end) == 0 && !dot(text.charAt(end - 1))) {
      end--;
    }
    return follow(text, end) > 0 && !dot(text.charAt(end - 1)) ? end : -1;
  }

  private static boolean dot(char c) {
    return c == '·' || c == '・' || c == '•';
  }

  private static boolean transliterated(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      if (!transliterated(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean transliterated(char c) {
    return TRANSLITERATION.indexOf(c) >= 0;
  }
}
