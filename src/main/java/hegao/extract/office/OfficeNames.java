package hegao.extract.office;

import hegao.extract.office.OfficeChain.Part;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives each post of a chain its organisation. */
final class OfficeNames {
  private static final Set<String> GOVERNMENT = Set.of("省长", "市长", "区长", "县长", "镇长", "乡长", "州长");

  private OfficeNames() {}

  /** The posts with their organisations; a post without one of its own takes the one before. */
  static List<Office> resolve(List<Part> parts, String home) {
    List<Office> offices = new ArrayList<>();
    String before = "";
    boolean past = false;
    for (Part part : parts) {
      String raw = OfficeWords.cleaned(part.raw());
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
        && "会委部局党厅署办".indexOf(raw.charAt(raw.length() - 1)) < 0;
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
    if ("部局厅署院行".indexOf(head.charAt(0)) >= 0
        && Organisations.known(raw + head.charAt(0))
        && !raw.endsWith(head.substring(0, 1))) {
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
      for (String tail : List.of("管委会党工委", "党工委", "管委会")) {
        if (before.endsWith(tail)) {
          return before.substring(0, before.length() - tail.length()) + raw;
        }
      }
    }
    boolean department = raw.endsWith("部") || raw.equals("政法委") || raw.endsWith("办");
    int committee = before.lastIndexOf('委') + 1;
    boolean part = committee == before.length() || before.endsWith("部");
    return committee > 0 && committee <= 6 && part && department
        ? before.substring(0, committee) + raw
        : raw;
  }

  /** 市政府 of the place that the post or the post before it names. */
  private static String government(String raw, String level, String before) {
    String place = raw;
    if (place.endsWith("政府")) {
      return place;
    }
    if (place.isEmpty() && before.endsWith(level) && before.length() > 1) {
      place = before;
    } else if (place.isEmpty() && before.endsWith(level + "委")) {
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
