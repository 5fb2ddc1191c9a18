package hegao.split;

import hegao.lexicon.Terms;
import java.util.List;

/**
 * Knows the regional papers whose names are no place names, and the places papers are named for.
 */
final class Presses {
  private static final int LONGEST_PLACE = 4;

  /** What stands between the place and the kind in the names of official sites: 某市人民政府网. */
  private static final List<String> OFFICES = List.of("人民政府", "政府", "政务", "门户");

  private static final String LEVELS = "省市州盟县区";

  private Presses() {}

  /** The home of the paper called {@code before} + {@code kind}; empty when it has none. */
  static String home(String before, String kind) {
    String named = named(before, kind);
    String seat = official(before);
    return named.isEmpty() && !seat.isEmpty() ? named(seat, "") : named;
  }

  /** 某市人民政府〔网〕, 某州〔融媒〕: the place alone; empty where nothing of an office is written. */
  private static String official(String before) {
    String rest = before;
    for (String office : OFFICES) {
      rest = rest.endsWith(office) ? rest.substring(0, rest.length() - office.length()) : rest;
    }
    boolean level = !rest.isEmpty() && LEVELS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
    String seat = level ? rest.substring(0, rest.length() - 1) : rest;
    return seat.length() < before.length() ? seat : "";
  }

  private static String named(String before, String kind) {
    for (int length = Math.min(LONGEST_PLACE, before.length()); length >= 2; length--) {
      String name = before.substring(before.length() - length);
      String home = listed(name + kind);
      home = home == null ? listed(name) : home;
      if (home != null) {
        return home;
      }
    }
    return "";
  }

  /** The home that the list has for a name, which may be a place's own; null for none. */
  private static String listed(String name) {
    String home = Names.HOMES.sense(name);
    return home != null && home.isEmpty() ? name : home;
  }

  /** Loaded when first asked for. */
  private static final class Names {
    static final Terms HOMES = Terms.load("presses");
  }
}
