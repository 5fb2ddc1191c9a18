package hegao.bind;

import hegao.lexicon.Gazetteer;
import hegao.lexicon.Organisations;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.regex.Pattern;

/** The main subject of a story before any sentence of it is read. */
final class Opening {
  private static final Terms CLASSES = Terms.load("classes");
  private static final int LEAD = 160;
  private static final List<String> NATIONAL = List.of("全国", "我国", "国家", "中国", "国内");

  /** 八部门：, 两高： — bodies of the whole country that need no name. */
  private static final Pattern SEVERAL = Pattern.compile("[一二两三四五六七八九十多]+(部门|部委|部|高)");

  /** 外媒：, 美媒： — what they tell is not told of this country. */
  private static final Pattern FOREIGN = Pattern.compile(".{1,4}媒(体)?[：:]");

  private Opening() {}

  /** The class of bodies or the place that the headline names, else home, else the country. */
  static String of(Binder.Input input) {
    String headline = input.article().headline();
    for (int i = 0; i < headline.length(); i++) {
      int length = CLASSES.startingAt(headline, i);
      if (length > 0) {
        return CLASSES.sense(headline.substring(i, i + length));
      }
    }
    for (Gazetteer.Found found : Gazetteer.shared().scan(headline)) {
      if (!wide(found.place().name(), input.home())) {
        return found.place().name();
      }
    }
    return input.home().isEmpty() && national(input) ? "中国" : input.home();
  }

  /** 中国 and 全球 are the setting of national news only. */
  static boolean wide(String name, String home) {
    return (name.equals("中国") || name.equals("全球")) && !home.isEmpty();
  }

  /** Whether the story opens as national news do, or its paper or programme is a national one. */
  private static boolean national(Binder.Input input) {
    String text = input.article().text();
    String lead = text.substring(0, Math.min(LEAD, text.length()));
    if (NATIONAL.stream().anyMatch(lead::contains)) {
      return true;
    }
    String whole = input.article().source().text();
    return !FOREIGN.matcher(lead).lookingAt() && (whole.contains("我国") || whole.contains("全国"));
  }

  /** Whether a name before a colon is that of a national body: 商务部：, 统计局：, 八部门：. */
  static boolean speaks(String name, String home) {
    return Organisations.known(name)
        || SEVERAL.matcher(name).matches()
        || home.isEmpty() && Organisations.local(name);
  }
}
