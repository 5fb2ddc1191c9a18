package hegao.align.reckoning;

import hegao.align.telling.Lead;
import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import java.util.List;

/** Two levels beside each other, then what the first is to the second: 86万箱，比上年的70万箱增长23%. */
final class Comparisons {
  private static final List<String> THAN = List.of("比", "较");
  private static final List<String> IS = List.of("是", "为", "相当于", "达到", "达");

  private Comparisons() {}

  /** Whether figure {@code i + 2} tells what {@code i} is to {@code i + 1}. */
  static boolean are(Passage passage, int i) {
    Claim level = passage.at(i);
    Claim base = passage.at(i + 1);
    Claim stated = passage.at(i + 2);
    String gap = passage.gap(i + 1).replace("，", "");
    boolean alike = Levels.alike(level, base) && Levels.is(passage, i);
    Lead lead = alike ? Lead.of(gap) : null;
    if (lead == null || !lead.sign().isEmpty()) {
      return false;
    }
    boolean than = THAN.stream().anyMatch(gap::startsWith);
    boolean of = stated.kind() == Kind.MULTIPLE && passage.gap(i + 2).equals("的");
    return than && stated.kind() != Kind.MULTIPLE || of && IS.stream().anyMatch(gap::startsWith);
  }
}
