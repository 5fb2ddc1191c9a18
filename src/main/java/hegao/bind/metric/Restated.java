package hegao.bind.metric;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.story.Story;
import java.util.List;
import java.util.Optional;

/** A figure said again in other money or units: 97亿美元（约合人民币702亿元）的营收. */
public final class Restated {
  private static final List<String> WORDS = List.of("约合", "折合", "约折合", "合人民币", "相当于");

  private Restated() {}

  /** The measure of the figure before it; empty where the figure says nothing again. */
  public static Optional<Frame> of(Clause clause, Story story) {
    String form = clause.figure().form();
    int before = clause.at() - 1;
    StringBuilder lead = new StringBuilder();
    while (before >= 0
        && clause.at() - before < 4
        && "（(".indexOf(clause.tokens().get(before).form()) < 0) {
      lead.insert(0, clause.tokens().get(before).form());
      before--;
    }
    boolean opened = before >= 0 && "（(".contains(clause.tokens().get(before).form());
    String words = lead + form;
    boolean again = opened && WORDS.stream().anyMatch(words::startsWith);
    List<String> told = story.recent();
    return again && !told.isEmpty()
        ? Optional.of(Frame.told(null, told.get(told.size() - 1)))
        : Optional.empty();
  }
}
