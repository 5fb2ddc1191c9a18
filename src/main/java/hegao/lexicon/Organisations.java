package hegao.lexicon;

import hegao.lexicon.Place.Level;
import hegao.text.Span;
import java.util.List;
import java.util.Optional;

/** Names of organisations: their full forms, their abbreviations, their place in a text. */
public final class Organisations {
  private static final List<String> LEVELS = List.of("自治区", "省", "市", "区", "县", "州", "旗");

  private Organisations() {}

  /**
   * The full name of {@code organisation} as far as general rules give it: 市经信委 with home 重庆 →
   * 重庆市经济和信息化委员会, 市委 → 中共重庆市委, 工信部 → 工业和信息化部. Bodies of a county keep the name they are written
   * with.
   *
   * @param homeOrEmpty place of the publication, which 市 and 省 refer to; empty when unknown
   */
  public static String canonical(String organisation, String homeOrEmpty) {
    String name = organisation.strip();
    String national = OrganisationList.shared().national(name);
    if (national != null) {
      return national;
    }
    for (String level : LEVELS) {
      if (name.startsWith(level) && name.length() > level.length()) {
        String rest = name.substring(level.length());
        return OrganisationList.shared().local(rest) == null
            ? name
            : local(home(level, homeOrEmpty), rest, !level.equals("区") && !level.equals("县"));
      }
    }
    return placed(name);
  }

  /**
   * Whether both name one organisation: equal in full, or one abbreviates the other (its characters
   * in order, with the same head and tail).
   */
  public static boolean same(String a, String b, String homeOrEmpty) {
    String first = canonical(a, homeOrEmpty);
    String second = canonical(b, homeOrEmpty);
    return first.equals(second)
        || (first.length() < second.length()
            ? Abbreviation.of(first, second)
            : Abbreviation.of(second, first));
  }

  /**
   * Where {@code text} names organisations, in order: known ones and those told by their ending.
   */
  public static List<Span> scan(String text) {
    return OrganisationScan.of(text);
  }

  /** Whether {@code rest} is a known local body as it stands after a place: 委, 发改委, 人民政府. */
  public static boolean local(String rest) {
    return OrganisationList.shared().local(rest) != null;
  }

  /** Whether {@code text} starts with a known national body. */
  public static boolean starts(String text) {
    return OrganisationList.shared().nationalAt(text, 0) != null;
  }

  /** Whether {@code name} is a known national body. */
  public static boolean known(String name) {
    Forms.Match<String> match = OrganisationList.shared().nationalAt(name, 0);
    return match != null && match.end() == name.length();
  }

  /** The known national body that {@code text} names last; empty if none. */
  public static String last(String text) {
    String last = "";
    for (int at = 0; at < text.length(); ) {
      Forms.Match<String> match = OrganisationList.shared().nationalAt(text, at);
      last = match == null ? last : match.value();
      at = match == null ? at + 1 : match.end();
    }
    return last;
  }

  /** 市 of home 重庆 is 重庆市; of a home that is no 市, the bare level word. */
  private static String home(String level, String homeOrEmpty) {
    Optional<Place> home =
        homeOrEmpty.isEmpty() ? Optional.empty() : Gazetteer.shared().named(homeOrEmpty);
    if (home.isEmpty()) {
      return level;
    }
    String full = Gazetteer.shared().full(home.get());
    if (full.endsWith(level)) {
      return full;
    }
    String province =
        Gazetteer.shared()
            .provinceOf(homeOrEmpty)
            .flatMap(Gazetteer.shared()::named)
            .map(Gazetteer.shared()::full)
            .orElse("");
    return province.endsWith(level) ? province : level;
  }

  private static String placed(String name) {
    Gazetteer.Found found = Gazetteer.shared().leading(name);
    if (found == null) {
      return name;
    }
    String rest = name.substring(found.span().end());
    Place place = found.place();
    boolean whole = place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
    if (!whole || OrganisationList.shared().local(rest) == null) {
      return name;
    }
    return local(Gazetteer.shared().full(place), rest, true);
  }

  private static String local(String prefix, String rest, boolean whole) {
    if (!whole) {
      return prefix + rest;
    }
    String full = OrganisationList.shared().local(rest);
    return full.startsWith("委") && prefix.length() > 1 ? "中共" + prefix + full : prefix + full;
  }
}
