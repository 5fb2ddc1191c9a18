package hegao.extract.office;

import hegao.lexicon.Gazetteer;
import hegao.lexicon.Marks;
import hegao.lexicon.Organisations;
import hegao.text.Span;
import java.util.List;
import java.util.Set;

/** Cuts the words before a post down to the name of the organisation. */
final class OfficeWords {
  private static final List<String> CUTS =
      List.of(
          "会见", "会晤", "邀请", "陪同", "听取", "任命", "当选为", "当选", "担任", "出任", "获悉", "采访", "连线", "来自", "作为",
          "身为", "时任", "现任", "曾任", "新任", "前任", "以及", "还有", "包括", "访问", "通话", "致电", "致信", "辞去", "免去",
          "罢免", "选举", "成为", "出席", "举行", "召开", "逮捕", "撤销", "陪同下", "播出", "发表", "公布", "怂恿", "获", "从",
          "将", "就", "应", "看望", "欢迎", "访华的", "率领", "委托", "由", "请", "据", "被", "把", "让", "为", "的", "了",
          "任", "跟", "向", "对", "是", "在", "给");
  private static final List<String> LEADING =
      List.of(
          "近日", "日前", "今天", "今日", "昨天", "昨日", "明天", "当天", "当日", "会上", "期间", "随后", "此前", "目前", "上午",
          "下午", "晚上", "晚", "傍晚", "凌晨", "会前", "会后", "同日", "其中", "而", "但", "则", "和", "与", "同", "及",
          "对", "从", "兼", "等", "该校", "该院", "该公司", "该集团", "该区", "该县", "该市", "该局", "该", "到", "本", "原",
          "前", "驻会", "同时", "又", "也", "还", "并", "各", "两位", "三位", "另一位", "一位", "一名", "名", "位", "两",
          "二", "三", "四", "五", "六", "七", "八", "九", "十");
  private static final Marks NEVER = Marks.of("的了着吗呢吧我你他她它们这很");

  /** Words that name no organisation by themselves. */
  private static final Set<String> VAGUE =
      Set.of(
          "公司", "集团", "学校", "医院", "协会", "企业", "单位", "中心", "社区", "部门", "机构", "团队", "项目", "工厂", "车间",
          "村", "校", "局", "所", "院", "前");

  private OfficeWords() {}

  /** 十四届全国人大 is 全国人大. */
  private static String session(String name) {
    int at = name.indexOf('届');
    for (int i = 0; i < at; i++) {
      if ("第一二三四五六七八九十0123456789".indexOf(name.charAt(i)) < 0) {
        return name;
      }
    }
    return at > 0 ? name.substring(at + 1) : name;
  }

  /** What is left of the words before a post when verbs, times and joining words are cut off. */
  static String cleaned(String raw) {
    String name = raw;
    for (String cut : CUTS) {
      int at = name.lastIndexOf(cut);
      if (at >= 0 && !inside(name, at, cut)) {
        name = name.substring(at + cut.length());
      }
    }
    name = leading(joint(name));
    while (name.endsWith("前") || name.endsWith("原")) {
      name = name.substring(0, name.length() - 1);
    }
    if (VAGUE.contains(name)) {
      return "";
    }
    name = session(name);
    for (int i = 0; i < name.length(); i++) {
      if (NEVER.has(name.charAt(i))) {
        return tail(name);
      }
    }
    return name.length() > 30 ? tail(name) : name;
  }

  /** Cuts at the last 和、与、同 that joins another party to the holder of the post. */
  private static String joint(String name) {
    for (int at = name.length() - 1; at >= 0; at--) {
      if (counted(name, at)) {
        return name.substring(at + 1);
      }
      if ("和与同及跟".indexOf(name.charAt(at)) >= 0
          && (party(name.substring(at + 1)) || PersonNames.whole(name, 0, at))) {
        return name.substring(at + 1);
      }
    }
    return name;
  }

  /** Whether 等 or the 位 of 四位 stands at {@code at} and ends a list of names. */
  private static boolean counted(String name, int at) {
    char c = name.charAt(at);
    char before = at == 0 ? ' ' : name.charAt(at - 1);
    return c == '等' && "高中初平同均".indexOf(before) < 0 && !name.startsWith("等级", at)
        || (c == '位' || c == '名') && "两二三四五六七八九十0123456789多".indexOf(before) >= 0;
  }

  private static boolean party(String rest) {
    return rest.isEmpty()
        || rest.length() == 1 && "省市区县前原".indexOf(rest.charAt(0)) >= 0
        || rest.startsWith("前")
        || Organisations.starts(rest)
        || !Gazetteer.shared().scan(rest).isEmpty()
            && Gazetteer.shared().scan(rest).get(0).span().start() == 0;
  }

  private static boolean inside(String name, int at, String cut) {
    // 有限责任公司、对外联络部、为民村、任丘市 hold a cut word and are names all the same.
    return cut.equals("任") && (at > 0 && name.charAt(at - 1) == '责' || name.startsWith("任丘", at))
        || cut.equals("对") && name.startsWith("对外", at)
        || cut.equals("为") && name.startsWith("华为", at - 1)
        || cut.equals("据") && at > 0 && name.charAt(at - 1) == '数'
        || cut.equals("选举") && name.startsWith("选举委员会", at)
        || cut.equals("应")
            && (name.startsWith("应急", at) || at > 0 && "供反响效".indexOf(name.charAt(at - 1)) >= 0)
        || cut.equals("将") && at > 0 && "大上中少".indexOf(name.charAt(at - 1)) >= 0
        || cut.equals("就") && name.startsWith("就业", at)
        || cut.equals("从") && name.startsWith("从化", at);
  }

  private static String leading(String raw) {
    String name = raw;
    for (boolean more = true; more; ) {
      more = false;
      int day = Math.max(name.lastIndexOf('日'), name.lastIndexOf('月'));
      if (day > 0 && Character.isDigit(name.charAt(day - 1))) {
        name = name.substring(day + 1);
        more = true;
      }
      for (String word : LEADING) {
        if (name.startsWith(word)
            && numbered(name, word)
            && !Gazetteer.shared()
                .named(name.substring(0, Math.min(2, name.length())))
                .isPresent()) {
          name = name.substring(word.length());
          more = true;
          break;
        }
      }
    }
    return name;
  }

  /** 四 goes only with 位 or 名 after it: 四川 and 三峡 stay. */
  private static boolean numbered(String name, String word) {
    return "两二三四五六七八九十".indexOf(word) < 0 || name.length() > 1 && "位名".indexOf(name.charAt(1)) >= 0;
  }

  /** The organisation that ends the words, where the whole is no name. */
  private static String tail(String name) {
    List<Span> spans = Organisations.scan(name);
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    return last != null && last.end() == name.length() ? last.in(name) : "";
  }
}
