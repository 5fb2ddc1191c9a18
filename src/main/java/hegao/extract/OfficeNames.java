package hegao.extract;

import hegao.extract.OfficeChain.Part;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Organisations;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives each post of a chain its organisation. */
final class OfficeNames {
  private static final List<String> CUTS =
      List.of(
          "会见", "会晤", "邀请", "陪同", "听取", "任命", "当选为", "当选", "担任", "出任", "获悉", "采访", "连线", "来自", "作为",
          "身为", "时任", "现任", "曾任", "新任", "前任", "以及", "还有", "包括", "访问", "通话", "致电", "致信", "辞去", "免去",
          "罢免", "选举", "成为", "出席", "播出", "发表", "公布", "怂恿", "获", "从", "将", "就", "应", "看望", "欢迎", "访华的", "率领", "委托", "由", "请", "据", "被", "把", "让", "为", "的", "了",
          "任", "跟", "向", "对", "是", "在", "给");
  private static final List<String> LEADING =
      List.of(
          "近日", "日前", "今天", "今日", "昨天", "昨日", "明天", "当天", "当日", "会上", "期间", "随后", "此前", "目前", "上午", "下午",
          "晚上", "晚", "傍晚", "凌晨", "会前", "会后", "同日", "其中", "而", "但", "则", "和", "与", "同", "及", "对", "从", "兼",
          "等", "该", "本", "原", "前", "驻会", "同时", "又", "也", "还", "并", "各", "两位", "三位", "另一位", "一位", "一名",
          "名", "位", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十");
  private static final Set<String> GOVERNMENT =
      Set.of("省长", "市长", "区长", "县长", "镇长", "乡长", "州长");
  private static final String NEVER = "的了着吗呢吧我你他她它们这很";

  private OfficeNames() {}

  /** The posts with their organisations; a post without one of its own takes the one before. */
  static List<Office> resolve(List<Part> parts, String home) {
    List<Office> offices = new ArrayList<>();
    String before = "";
    boolean past = false;
    for (Part part : parts) {
      String raw = cleaned(part.raw());
      if (person(raw)) {
        // 某某主席特别代表: the words before are another person with a title.
        offices.clear();
        before = "";
        if (part != parts.get(parts.size() - 1)) {
          continue;
        }
        raw = "";
      } else if (raw.isEmpty() && part.raw().length() > 1) {
        before = Organisations.last(part.raw());
      }
      int start = part.start() + Math.max(0, part.raw().lastIndexOf(raw));
      Office office = office(start, raw, part, before, home);
      past = raw.isEmpty() && past || office.former();
      offices.add(new Office(start, office.organisation(), office.title(), past));
      before = raw.isEmpty() ? before : base(raw, before);
    }
    return offices;
  }

  private static boolean person(String raw) {
    return PersonNames.whole(raw, 0, raw.length())
        && Gazetteer.shared().named(raw).isEmpty()
        && !raw.endsWith("会")
        && !raw.endsWith("委")
        && !raw.endsWith("部")
        && !raw.endsWith("局");
  }

  private static Office office(int start, String raw, Part part, String before, String home) {
    String title = part.title();
    boolean former = former(part.raw(), raw);
    if (raw.endsWith("自治区") && title.startsWith("党委")) {
      return new Office(start, raw + "党委", title.substring(2), former);
    }
    return new Office(start, organisation(raw, title, before, home), title, former);
  }

  private static String base(String raw, String before) {
    return raw.length() < 3 && !before.isEmpty() ? before + raw : raw;
  }

  private static String organisation(String raw, String title, String before, String home) {
    String head = title.length() < 2 ? title : title.substring(title.length() - 2);
    if (title.startsWith("国家") && title.endsWith("主席")) {
      return before.startsWith("中共中央") || before.startsWith("中央军委") ? "中国" : raw;
    }
    if (title.endsWith("国务委员")) {
      return "国务院";
    }
    if (raw.length() == 1 && Gazetteer.shared().named(raw).isPresent()) {
      return Gazetteer.shared().named(raw).get().name();
    }
    if (GOVERNMENT.contains(head)) {
      return Organisations.canonical(government(raw, head.substring(0, 1), before), home);
    }
    if (title.endsWith("领导") && title.length() >= 3) {
      String level = title.substring(0, 1);
      return area(raw.isEmpty() ? level : raw + level, home);
    }
    if (raw.endsWith("管委会党工委")) {
      return raw.substring(0, raw.length() - "管委会党工委".length()) + "党工委";
    }
    if ("部局厅署院行".indexOf(head.charAt(0)) >= 0 && Organisations.known(raw + head.charAt(0)) && !raw.endsWith(head.substring(0, 1))) {
      // 水利部长: the 部 stands in the post.
      return Organisations.canonical(raw + head.charAt(0), home);
    }
    if (!raw.isEmpty()) {
      return Organisations.canonical(joined(raw, before), home);
    }
    if (before.endsWith("管委会党工委")) {
      return before.substring(0, before.length() - "党工委".length());
    }
    if (before.endsWith("党工委") && title.endsWith("主任")) {
      return before.substring(0, before.length() - "党工委".length()) + "管委会";
    }
    return before.isEmpty() ? "" : Organisations.canonical(before, home);
  }

  /** 管委会 after 两江新区党工委 is 两江新区管委会; 政法委 after 市委 is 市委政法委. */
  private static String joined(String raw, String before) {
    if (before.isEmpty() || raw.length() > 4) {
      return raw;
    }
    if (raw.equals("管委会") || raw.equals("党工委")) {
      for (String tail : List.of("党工委", "管委会")) {
        if (before.endsWith(tail)) {
          return before.substring(0, before.length() - tail.length()) + raw;
        }
      }
    }
    boolean department = raw.endsWith("部") || raw.equals("政法委") || raw.endsWith("办");
    return before.endsWith("委") && before.length() <= 6 && department ? before + raw : raw;
  }

  /** 市政府 of the place that the post or the post before it names. */
  private static String government(String raw, String level, String before) {
    String place = raw;
    if (place.isEmpty() && before.endsWith(level + "委")) {
      place = before.substring(0, before.length() - 1);
    } else if (place.isEmpty()) {
      place = level;
    } else if (!place.endsWith(level)) {
      place = place + level;
    }
    return place.endsWith("政府") ? place : place + "人民政府";
  }

  private static String area(String place, String home) {
    String government = Organisations.canonical(place + "政府", home);
    return government.endsWith("人民政府")
        ? government.substring(0, government.length() - "人民政府".length())
        : place;
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
    for (int i = 0; i < name.length(); i++) {
      if (NEVER.indexOf(name.charAt(i)) >= 0) {
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
      if ("和与同及跟".indexOf(name.charAt(at)) >= 0 && party(name.substring(at + 1))) {
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
        || cut.equals("应") && (name.startsWith("应急", at) || at > 0 && "供反响效".indexOf(name.charAt(at - 1)) >= 0)
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
        if (name.startsWith(word) && numbered(name, word) && !Gazetteer.shared().named(name.substring(0, Math.min(2, name.length()))).isPresent()) {
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
    return "两二三四五六七八九十".indexOf(word) < 0
        || name.length() > 1 && "位名".indexOf(name.charAt(1)) >= 0;
  }

  /** The organisation that ends the words, where the whole is no name. */
  private static String tail(String name) {
    List<Span> spans = Organisations.scan(name);
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    return last != null && last.end() == name.length() ? last.in(name) : "";
  }

  /** Told as past by 原, 前 before or after the organisation, or by 时任, 曾任. */
  private static boolean former(String raw, String cleaned) {
    int at = cleaned.isEmpty() ? raw.length() : raw.lastIndexOf(cleaned);
    String before = raw.substring(0, Math.max(at, 0));
    String after = at < 0 ? "" : raw.substring(at + cleaned.length());
    return after.equals("前")
        || after.equals("原")
        || List.of("原", "前", "时任", "曾任", "前任").stream().anyMatch(before::endsWith);
  }
}
