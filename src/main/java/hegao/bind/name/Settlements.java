package hegao.bind.name;

import hegao.bind.given.Words;
import hegao.bind.word.Characters;
import hegao.lexicon.Gazetteer;
import hegao.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Villages that an article names: 东山镇〔云岭村〕, 〔石桥头村〕 told again and again. */
final class Settlements {
  private static final int LONGEST = 8;
  private static final String OTHERS = "民庄里落口委级寨镇支";
  private static final String STOPS = "的了是在和与及为有将从对把被由等向给让使以于至到就也都还已经同首最各每该这那本全一两三四五六七八九十个座来进入访走";
  private static final String LEVELS = "省市州盟县区旗镇乡";
  private static final Set<String> COMMON =
      Set.of("山村", "乡村", "农村", "新村", "渔村", "小村", "古村", "老村", "邻村", "本村", "外村", "水村", "度假村");

  private static final List<String> CLASSES =
      List.of("农村", "乡村", "行政村", "自然村", "度假村", "贫困村", "示范村", "脱贫村");

  private Settlements() {}

  /** The villages named with a place before, or more than once, with how often each is told. */
  static Map<String, Integer> of(String text, Words words) {
    Map<String, Integer> names = new HashMap<>();
    for (int at = text.indexOf('村'); at >= 0; at = text.indexOf('村', at + 1)) {
      boolean other = at + 1 < text.length() && OTHERS.indexOf(text.charAt(at + 1)) >= 0;
      int from = start(text, at);
      String name = other ? "" : text.substring(from, at + 1);
      boolean known = name.length() > 2 && !names.containsKey(name);
      if (!known
          || CLASSES.stream().anyMatch(name::endsWith)
          || COMMON.contains(name)
          || !proper(name, words)) {
        continue;
      }
      int times = Characters.times(text, name);
      if (times > 1 || placed(text, from)) {
        names.put(name, times);
      }
    }
    return names;
  }

  /**
   * Where the name begins that ends at an index: behind a place, a level, a mark or a light word.
   */
  private static int start(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST) {
      char c = text.charAt(from - 1);
      if (!Character.isLetter(c) || STOPS.indexOf(c) >= 0 || LEVELS.indexOf(c) >= 0) {
        break;
      }
      from--;
    }
    int inner = from;
    for (Gazetteer.Found found : Gazetteer.shared().scan(text.substring(from, end))) {
      int behind = from + found.span().end();
      inner = end - behind >= 2 ? behind : inner;
    }
    return inner;
  }

  /** Whether a place stands right before. */
  private static boolean placed(String text, int from) {
    return from > 2 && LEVELS.indexOf(text.charAt(from - 1)) >= 0;
  }

  /** Whether a name is more than common nouns: not 示范村, 脱贫村. */
  private static boolean proper(String name, Words words) {
    List<Word> cut = words.of(name.substring(0, name.length() - 1), 0);
    boolean common =
        cut.stream()
            .allMatch(
                w ->
                    w.form().length() > 1
                        && List.of("n", "v", "vn", "vi", "a", "an", "b", "ad", "d", "l", "i")
                            .contains(w.tag()));
    return !common && cut.stream().noneMatch(w -> Referents.acts(w.form()));
  }
}
