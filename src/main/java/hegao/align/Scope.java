package hegao.align;

import hegao.lexicon.Gazetteer;

/** How the subjects of two claims lie to each other. */
enum Scope {
  SAME,
  /** One of both is not known. */
  OPEN,
  /** One is within the other: 两江新区 and 重庆. */
  WITHIN,
  OTHER;

  private static final String SIDES = "东西南北中";

  /** Whether a subject is the whole country, or none is told. */
  static boolean whole(String subject) {
    return subject.isEmpty() || subject.equals("中国");
  }

  /** Whether both subjects are places, of the gazetteer or by their ending: 城东街道, 城西街道. */
  static boolean places(String a, String b) {
    return place(a) && place(b);
  }

  private static boolean place(String name) {
    return Gazetteer.shared().named(name).isPresent() || name.length() > 3 && name.endsWith("街道");
  }

  /** 城东街道 and 城西街道: names that differ in a side only. */
  static boolean opposed(String a, String b) {
    int unlike = 0;
    boolean sides = a.length() == b.length();
    for (int i = 0; sides && i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        unlike++;
        sides = SIDES.indexOf(a.charAt(i)) >= 0 && SIDES.indexOf(b.charAt(i)) >= 0;
      }
    }
    return sides && unlike == 1;
  }

  /** The relation of two subjects. */
  static Scope of(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return OPEN;
    }
    if (a.equals(b)) {
      return SAME;
    }
    Gazetteer places = Gazetteer.shared();
    boolean placeA = places.named(a).isPresent();
    boolean placeB = places.named(b).isPresent();
    if (placeA && placeB) {
      String x = places.named(a).get().name();
      String y = places.named(b).get().name();
      return x.equals(y) ? SAME : places.within(x, y) || places.within(y, x) ? WITHIN : OTHER;
    }
    if (placeA || placeB || opposed(a, b)) {
      return OTHER;
    }
    return a.contains(b) || b.contains(a) || Likeness.abbreviates(a, b) && Likeness.dice(a, b) > 0.3
        ? SAME
        : Likeness.dice(a, b) >= 0.6 ? SAME : OTHER;
  }
}
