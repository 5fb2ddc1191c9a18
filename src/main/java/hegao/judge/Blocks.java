package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts many facts into sessions: all facts about one topic stay together. */
final class Blocks {
  /** Up to here one session is quickest. */
  private static final int SINGLE = 5_000;

  private static final int USUAL = 500;

  private Blocks() {}

  /** Facts in sessions, in the order they were given. */
  static List<List<Object>> of(Facts facts) {
    Map<String, List<Object>> topics = new LinkedHashMap<>();
    facts.claims().forEach(c -> add(topics, c, c));
    facts.pairs().forEach(p -> add(topics, p.a(), p));
    facts.growths().forEach(g -> add(topics, g.after(), g));
    facts.breakdowns().forEach(b -> add(topics, b.whole(), b));
    facts.days().forEach(d -> add(topics, d.date(), d));
    facts.differences().forEach(d -> add(topics, d.after(), d));
    facts.multiples().forEach(m -> add(topics, m.level(), m));
    facts.proportions().forEach(p -> add(topics, p.part(), p));
    facts.sums().forEach(s -> add(topics, s.whole(), s));
    facts.holders().forEach(h -> add(topics, h.a(), h));
    facts.years().forEach(y -> add(topics, y.stated(), y));
    facts.oddities().forEach(o -> add(topics, o.claims().get(0), o));
    int all = topics.values().stream().mapToInt(List::size).sum();
    int size = all <= SINGLE ? SINGLE : USUAL;
    List<List<Object>> blocks = new ArrayList<>();
    List<Object> block = new ArrayList<>();
    for (List<Object> topic : topics.values()) {
      block.addAll(topic);
      if (block.size() >= size) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static void add(Map<String, List<Object>> topics, Claim claim, Object fact) {
    topics.computeIfAbsent(claim.topic().label(), k -> new ArrayList<>()).add(fact);
  }
}
