package hegao.split;

import hegao.text.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings a story that breaks off together with its rest, which stands after or before others. */
final class Resumption {
  private static final int ENOUGH = 3;

  /** Stories that may stand between the two parts. */
  private static final int FAR = 12;

  private static final int PAGE = 200_000;

  /** Shortest line believed to be broken off, rather than left without a mark. */
  private static final int STUMP = 12;

  /** Weight at which a rest is believed to stand before its story's own headline. */
  private static final int SURE = 4;

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
    if (stories.stream().anyMatch(s -> openEnd(s) >= 0)) {
      Resumption resumption = new Resumption(result, neighbours(page));
      for (int i = result.size() - 1; i >= 0; i--) {
        resumption.unwind(i);
      }
      for (int i = 0; i < result.size(); i++) {
        resumption.mend(i);
      }
    }
    return result;
  }

  /** How often each two neighbouring characters stand on the page. */
  private static Map<String, Integer> neighbours(String page) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < Math.min(page.length(), PAGE); i++) {
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
    boolean prose = last > 0 && story.get(last).open() && story.get(last).tail().length() >= STUMP;
    return prose ? last : -1;
  }

  /**
   * A story broken off at its end whose rest stands before its own headline: that headline parts
   * two stories, and the rest goes to the end of the second.
   */
  private void unwind(int s) {
    List<Unit> story = stories.get(s);
    int end = openEnd(story);
    Place rest = end < 0 ? null : inStory(story.get(end), s);
    if (rest == null || rest.weight() < SURE || rest.unit() >= end) {
      return;
    }
    int heading = rest.unit();
    while (heading < end && !story.get(heading).is(Kind.SUBHEAD)) {
      heading++;
    }
    if (heading == end) {
      return;
    }
    List<Unit> second = new ArrayList<>(story.subList(heading, story.size()));
    int last = end - heading;
    second.set(last, second.get(last).joined(story.get(rest.unit())));
    second.addAll(story.subList(rest.unit() + 1, heading));
    story.subList(rest.unit(), story.size()).clear();
    stories.add(s + 1, second);
  }

  private void mend(int broken) {
    int end = openEnd(stories.get(broken));
    if (end < 0) {
      return;
    }
    Unit head = stories.get(broken).get(end);
    Place best = null;
    for (int s = broken + 1; s < Math.min(stories.size(), broken + FAR); s++) {
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
    return one == null || (other != null && other.weight() > one.weight()) ? other : one;
  }

  /** The likeliest place in a story where the broken sentence goes on. */
  private Place inStory(Unit head, int s) {
    Place best = null;
    List<Unit> story = stories.get(s);
    boolean begun = false;
    for (int u = 0; u < story.size(); u++) {
      boolean body = story.get(u).is(Kind.BODY);
      boolean after = begun && body && !story.get(u - 1).is(Kind.SUBHEAD);
      int weight = after ? weight(head, story.get(u), story.get(u - 1)) : 0;
      if (weight >= ENOUGH) {
        best = better(best, new Place(s, u, weight));
      }
      begun |= body;
    }
    return best;
  }

  private int weight(Unit head, Unit rest, Unit before) {
    String text = rest.head();
    char first = text.charAt(0);
    int weight = "，,。、；;）)”’的地得等了着及与和".indexOf(first) >= 0 ? 3 : 0;
    weight += Leads.stub(text) + (before.is(Kind.BYLINE) ? 2 : 0);
    String seam = head.tail().substring(head.tail().length() - 1) + first;
    int seen = pairs.getOrDefault(seam, 0);
    return weight + (weight > 0 ? Math.min(2, seen) : 0);
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
