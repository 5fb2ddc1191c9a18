package hegao.bind.place;

import hegao.bind.given.Input;
import hegao.bind.word.Characters;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Organisations;
import hegao.lexicon.Place;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Optional;

/** The main subject of a story before any sentence of it is read. */
public final class Opening {
  private static final Terms CLASSES = Terms.load("classes");
  private static final int LEAD = 160;
  private static final int SEVERAL_PROVINCES = 2;

  /** A place named this often is no aside; and it is the main one with three fifths of all. */
  private static final int OFTEN = 3;

  private static final int MOST = 3;
  private static final int MOST_OF = 5;
  private static final List<String> NATIONAL = List.of("全国", "我国", "国家", "中国", "国内", "全社会", "春运");

  /** 八〔部门〕：, 两〔高〕： — bodies of the whole country that need no name. */
  private static final List<String> SEVERAL = List.of("部门", "部委", "部", "高");

  private static final String NUMBERS = "一二两三四五六七八九十多";

  /** So many characters stand before 媒 at most where others tell: 外媒：, 美媒：. */
  private static final int ABROAD = 4;

  private Opening() {}

  /** The class of bodies or the place that the headline names, else home, else the country. */
  public static String of(Input input) {
    String headline = input.article().headline();
    for (int i = 0; i < headline.length(); i++) {
      int length = CLASSES.startingAt(headline, i);
      if (length > 0) {
        return CLASSES.sense(headline.substring(i, i + length));
      }
    }
    String place = innermost(headline, input.home());
    if (!place.isEmpty()) {
      return place;
    }
    if (!input.home().isEmpty()) {
      return input.home();
    }
    String main = main(input.article().text());
    main = main.isEmpty() ? abroad(input.article().text()) : main;
    return !main.isEmpty() ? main : national(input) ? "中国" : "";
  }

  /** The place a headline names first, the innermost of a row: 江西〔云溪〕; empty when it names none. */
  private static String innermost(String headline, String home) {
    String place = "";
    int end = 0;
    for (Gazetteer.Found found : Gazetteer.shared().scan(headline)) {
      String name = found.place().name();
      boolean within = found.span().start() == end && Gazetteer.shared().within(name, place);
      if (place.isEmpty() ? !wide(name, home) : within) {
        place = name;
        end = found.span().end();
      }
    }
    return place;
  }

  /** 中国 and 全球 are the setting of national news only. */
  public static boolean wide(String name, String home) {
    return (name.equals("中国") || name.equals("全球")) && !home.isEmpty();
  }

  /** 泰媒：, 韩媒：: the country of those who tell it; empty when they are not told. */
  private static String abroad(String text) {
    if (!foreign(text)) {
      return "";
    }
    String name = text.substring(0, text.indexOf('媒'));
    return Gazetteer.shared()
        .named(name)
        .filter(p -> p.level() == Place.Level.COUNTRY && !p.name().equals("中国"))
        .map(Place::name)
        .orElse("");
  }

  /** 外媒：, 美媒体：: what they tell is not told of this country. */
  private static boolean foreign(String text) {
    for (int at = 1; at <= ABROAD && at < text.length() && text.charAt(at - 1) != '\n'; at++) {
      int end = text.charAt(at) == '媒' ? Characters.skip(text, at + 1, "体") : text.length();
      if (Characters.skip(text, end, "：:") > end) {
        return true;
      }
    }
    return false;
  }

  private static boolean several(String name) {
    for (String bodies : SEVERAL) {
      String number = name.substring(0, Math.max(0, name.length() - bodies.length()));
      if (name.endsWith(bodies) && Characters.only(number, NUMBERS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the story opens as national news do, or its paper or programme is a national one. */
  private static boolean national(Input input) {
    String text = input.article().text();
    String lead = text.substring(0, Math.min(LEAD, text.length()));
    if (NATIONAL.stream().anyMatch(lead::contains)) {
      return true;
    }
    String whole = input.article().source().text();
    if (provinces(text) >= SEVERAL_PROVINCES) {
      return true;
    }
    return !foreign(lead) && (whole.contains("我国") || whole.contains("全国"));
  }

  /** How many provinces of this country a text names. */
  private static long provinces(String text) {
    return provincial(Gazetteer.shared().scan(text)).stream().distinct().count();
  }

  private static List<String> provincial(List<Gazetteer.Found> found) {
    return found.stream()
        .map(f -> Gazetteer.shared().provinceOf(f.place().name()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The place a story without a place in its headline is of: the one its text names first, where
   * most places it names lie in the same province and the country as a whole is hardly named.
   */
  private static String main(String text) {
    List<Gazetteer.Found> found = Gazetteer.shared().scan(text);
    List<String> provinces = provincial(found);
    if (provinces.isEmpty() || NATIONAL.stream().anyMatch(headOf(text)::contains)) {
      return "";
    }
    String first = provinces.get(0);
    long same = provinces.stream().filter(first::equals).count();
    boolean most = same >= OFTEN && same * MOST_OF >= found.size() * MOST;
    return most
        ? found.stream()
            .map(f -> f.place().name())
            .filter(name -> Gazetteer.shared().provinceOf(name).filter(first::equals).isPresent())
            .findFirst()
            .orElse("")
        : "";
  }

  private static String headOf(String text) {
    return text.substring(0, Math.min(LEAD, text.length()));
  }

  /** Whether a name before a colon is that of a national body: 商务部：, 统计局：, 八部门：. */
  public static boolean speaks(String name, String home) {
    return Organisations.known(name)
        || several(name)
        || home.isEmpty() && Organisations.local(name);
  }
}
