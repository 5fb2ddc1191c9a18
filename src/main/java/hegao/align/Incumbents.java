package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Holders;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Timing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds offices for which two holders are told. */
final class Incumbents {
  /** Posts that an organisation gives to one person at a time. */
  private static final Set<String> SINGLE =
      Set.of(
          "书记", "党委书记", "党组书记", "市委书记", "省委书记", "区委书记", "县委书记", "主任", "市长", "区长", "县长", "省长", "镇长",
          "乡长", "局长", "厅长", "部长", "院长", "校长", "馆长", "台长", "社长", "总编辑", "董事长", "总经理", "总裁", "主席",
          "会长", "理事长", "秘书长", "总统", "总理", "首相", "外长", "行长", "检察长", "关长", "站长", "园长", "首席执行官");

  /** An office may change hands; within this time it is taken for one term. */
  private static final int TERM_DAYS = 60;

  private Incumbents() {}

  /** Each two names told for one office of one organisation. */
  static List<Holders> of(List<Claim> claims) {
    Map<String, Map<String, Claim>> offices = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean current = claim.kind() == Kind.POST && claim.qualifiers().isEmpty();
      if (current && !claim.metric().isEmpty() && SINGLE.contains(claim.value().word())) {
        offices
            .computeIfAbsent(
                claim.metric() + "/" + claim.value().word(), k -> new LinkedHashMap<>())
            .putIfAbsent(claim.subject(), claim);
      }
    }
    List<Holders> found = new ArrayList<>();
    for (Map<String, Claim> holders : offices.values()) {
      List<Claim> list = new ArrayList<>(holders.values());
      for (int i = 1; i < list.size(); i++) {
        Claim a = list.get(i - 1);
        Claim b = list.get(i);
        found.add(new Holders(a, b, Kinship.SAME, timing(a, b)));
      }
    }
    return found;
  }

  private static Timing timing(Claim a, Claim b) {
    LocalDate x = Times.last(a);
    LocalDate y = Times.last(b);
    if (x.equals(LocalDate.MAX) || y.equals(LocalDate.MAX)) {
      return a.article().source().path().equals(b.article().source().path())
          ? Timing.SAME
          : Timing.OPEN;
    }
    return Math.abs(ChronoUnit.DAYS.between(x, y)) <= TERM_DAYS ? Timing.SAME : Timing.DIFFERENT;
  }
}
