package hegao.split;

import hegao.text.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings a story that breaks off together with its rest, which stands after or before others. */
final class Resumption {
  private static final int ENOUGH = 2;
  private static final List<String> ADVERBS =
      List.of(
          "目前", "当前", "此外", "同时", "其中", "另外", "据悉", "日前", "近日", "当日", "今年", "去年", "会上", "对此", "未来",
          "随后", "如今", "眼下", "当下", "过去", "现在", "不过", "然而", "但是", "因此", "于是", "例如", "比如", "总之", "首先",
          "其次", "最后", "此前", "此次", "随着", "接着", "其间", "期间", "当天", "昨天", "今天", "而且", "所以", "可见", "显然",
          "当然", "其实", "事实上", "近年来", "与此同时", "不仅如此", "在此基础上", "截至目前");
  private static final List<String> ADVERB_ENDS =
      List.of(
          "来", "看", "说", "面", "域", "间", "时", "中", "后", "前", "上", "下", "年", "月", "日", "绍", "悉", "解",
          "示", "域", "步");

  private final List<List<Unit>> stories;
  private final Map<String, Integer> pairs;

  private Resumption(List<List<Unit>> stories, Map<String, Integer> pairs) {
    this.stories = stories;
    this.pairs = pairs;
  }

  /** The stories with their rests moved to where they belong. */
  static List<List<Unit>> of(List<List<Unit>> stories, String page) {
    List<List<Unit>> result = new ArrayList<>();
    stories.forEach(story -> result.add(new ArrayList<>(story)));
    boolean broken = stories.size() > 1 && stories.stream().anyMatch(s -> openEnd(s) >= 0);
    if (broken) {
      Resumption resumption = new Resumption(result, neighbours(page));
      for (int i = 0; i < result.size(); i++) {
        resumption.mend(i);
      }
    }
    return result;
  }

  /** How often each two neighbouring characters stand on the page. */
  private static Map<String, Integer> neighbours(String page) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < page.length(); i++) {
      if (Marks.han(page.charAt(i)) && Marks.han(page.charAt(i + 1))) {
        pairs.merge(page.substring(i, i + 2), 1, Integer::sum);
      }
    }
    return pairs;
  }

  /** Index of the last paragraph when its sentence is broken off; else -1. */
  private static int openEnd(List<Unit> story) {
    int last = story.size() - 1;
    while (last >= 0 && story.get(last).is(Kind.CAPTION)) {
      last--;
    }
    boolean prose = last > 0 && story.get(last).open() && story.get(last).tail().length() >= 4;
    return prose ? last : -1;
  }

  private void mend(int broken) {
    int end = openEnd(stories.get(broken));
    if (end < 0) {
      return;
    }
    Unit head = stories.get(broken).get(end);
    Place best = null;
    for (int s = broken + 1; s < stories.size(); s++) {
      best = better(best, inStory(head, s));
    }
    if (best == null && broken > 0) {
      best = inStory(head, broken - 1);
    }
    if (best != null) {
      move(broken, end, best);
    }
  }

  private record Place(int story, int unit, int weight) {}

  private static Place better(Place one, Place other) {
    return one == null || other != null && other.weight() > one.weight() ? other : one;
  }

  /** The likeliest place in a story where the broken sentence goes on. */
  private Place inStory(Unit head, int s) {
    Place best = null;
    List<Unit> story = stories.get(s);
    for (int u = 1; u < story.size(); u++) {
      boolean after = story.get(u).is(Kind.BODY) && !story.get(u - 1).is(Kind.SUBHEAD);
      int weight = after ? weight(head, story.get(u), story.get(u - 1)) : 0;
      if (weight >= ENOUGH) {
        best = better(best, new Place(s, u, weight));
      }
    }
    return best;
  }

  private int weight(Unit head, Unit rest, Unit before) {
    String text = rest.head();
    char first = text.charAt(0);
    int weight = "，,。、；;）)”’的地得等了着及与和".indexOf(first) >= 0 ? 3 : 0;
    weight += stub(text) + (before.is(Kind.BYLINE) ? 1 : 0);
    String seam = head.tail().substring(head.tail().length() - 1) + first;
    int seen = pairs.getOrDefault(seam, 0);
    return weight + (weight > 0 ? Math.min(2, seen) : 0);
  }

  /** Whether the first clause is too short to open a paragraph. */
  private static int stub(String text) {
    int comma = 0;
    while (comma < text.length() && comma <= 5 && "，,。、；;".indexOf(text.charAt(comma)) < 0) {
      comma++;
    }
    if (comma == 0 || comma > 4 || comma >= text.length()) {
      return 0;
    }
    String clause = text.substring(0, comma);
    boolean adverb =
        ADVERBS.contains(clause)
            || ADVERB_ENDS.contains(clause.substring(comma - 1))
            || Marks.digit(clause.charAt(0));
    return adverb ? 0 : comma <= 2 ? 3 : 2;
  }

  /** Moves everything from the place to the end of that story behind the broken sentence. */
  private void move(int broken, int end, Place place) {
    List<Unit> from = stories.get(place.story());
    List<Unit> rest = new ArrayList<>(from.subList(place.unit(), from.size()));
    from.subList(place.unit(), from.size()).clear();
    List<Unit> story = stories.get(broken);
    story.set(end, story.get(end).joined(rest.get(0)));
    story.addAll(rest.subList(1, rest.size()));
  }
}
