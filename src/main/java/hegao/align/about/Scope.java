package hegao.align.about;

import hegao.align.like.Likeness;
import hegao.align.like.Ordinals;
import hegao.lexicon.Gazetteer;
import java.util.List;

/** How the subjects of two claims lie to each other. */
public enum Scope {
  SAME,
  /** One of both is not known. */
  OPEN,
  /** One is within the other: 两江新区 and 重庆. */
  WITHIN,
  OTHER;

  private static final List<String> POINTING =
      List.of("灾区", "震区", "疫区", "受灾地区", "事发地", "现场", "事故地");

  private static final List<String> ANYONE =
      List.of("公司", "集团", "企业", "本公司", "该公司", "我司", "学校", "该校", "医院", "该院", "银行", "该行");

  /** Whether a subject is the whole country, or none is told. */
  public static boolean whole(String subject) {
    return subject.isEmpty() || subject.equals("中国");
  }

  /** Whether it is not told who it is: 公司 is another one in each article. */
  public static boolean unknown(String subject) {
    return subject.isEmpty()
        || ANYONE.contains(subject)
        || subject.startsWith("报告期")
        || subject.endsWith("上市公司");
  }

  /** Whether a subject only points at where something has happened: 地震灾区, 事故现场. */
  private static boolean pointing(String subject) {
    return POINTING.stream().anyMatch(subject::endsWith);
  }

  /** Whether both subjects are places, of the gazetteer or by their ending: 城东街道, 城西街道. */
  public static boolean places(String a, String b) {
    return place(a) && place(b);
  }

  /** Whether a subject is a place. */
  public static boolean place(String name) {
    boolean ended = name.endsWith("街道") || name.endsWith("流域");
    return Gazetteer.shared().named(name).isPresent() || name.length() > 3 && ended;
  }

  /** Whether two names are of one kind of thing, by their last character: 城东街道, 城西街道. */
  public static boolean peers(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
  }

  /** Whether a work may be called by its first words and a number: 长河2 for 长河之惊涛. */
  private static boolean sequel(String called, String title) {
    int last = called.length() - 1;
    boolean numbered = last > 1 && called.charAt(last) >= '2' && called.charAt(last) <= '9';
    return numbered && title.startsWith(called.substring(0, last)) && title.length() > last;
  }

  /** The relation of two subjects. */
  public static Scope of(String a, String b) {
    if (a.equals(b) && !a.isEmpty()) {
      return SAME;
    }
    if (a.isEmpty() || b.isEmpty() || pointing(a) || pointing(b)) {
      return OPEN;
    }
    Gazetteer places = Gazetteer.shared();
    boolean placeA = places.named(a).isPresent();
    boolean placeB = places.named(b).isPresent();
    if (placeA && placeB) {
      String x = places.named(a).get().name();
      String y = places.named(b).get().name();
      return x.equals(y) ? SAME : places.within(x, y) || places.within(y, x) ? WITHIN : OTHER;
    }
    if (placeA || placeB || Ordinals.apart(a, b)) {
      return OTHER;
    }
    if (sequel(a, b) || sequel(b, a)) {
      return OPEN;
    }
    return a.contains(b) || b.contains(a) || Likeness.abbreviates(a, b) && Likeness.dice(a, b) > 0.3
        ? SAME
        : Likeness.dice(a, b) >= 0.6 ? SAME : OTHER;
  }
}
