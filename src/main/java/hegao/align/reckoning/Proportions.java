package hegao.align.reckoning;

import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Proportion;
import java.util.ArrayList;
import java.util.List;

/** Joins stated shares with part and whole in one sentence. */
public final class Proportions {
  private static final List<String> DONE =
      List.of("完成率", "完成计划", "完成年度计划", "完成全年计划", "占计划", "占年度计划", "占全年计划");
  private static final List<String> OF_ALL =
      List.of("占", "占比", "占总数", "占总量", "占总人数", "占总额", "占全部", "占全体", "占了", "占到");
  private static final List<String> PLANNED = List.of("计划", "目标", "任务");
  private static final List<String> OUT_OF = List.of("中有", "中，有", "中，", "里有");

  /** A clause between a part and its share may be so long. */
  private static final int CLAUSE = 12;

  private Proportions() {}

  /** Shares of a part in its whole, and rates of completion. */
  public static List<Proportion> of(List<Passage> passages) {
    List<Proportion> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 2; i < passage.size(); i++) {
        if (passage.at(i).kind() == Kind.SHARE) {
          Proportion proportion = share(passage, i);
          if (proportion != null) {
            found.add(proportion);
          }
        }
      }
    }
    return found;
  }

  private static Proportion share(Passage passage, int i) {
    Claim part = passage.at(i - 1);
    String how = bare(last(passage.gap(i)));
    if (OF_ALL.contains(how)) {
      boolean among = Parts.led(passage.gap(i - 1)) || outOf(passage.gap(i - 1));
      int whole = among ? Parts.whole(passage, i - 1) : -1;
      return whole < 0 ? null : made(passage.at(i), part, passage.at(whole));
    }
    if (DONE.contains(how)) {
      Claim plan = passage.at(i - 2);
      boolean planned =
          plan.modality() == Modality.TARGET
              || PLANNED.stream().anyMatch(passage.gap(i - 2)::contains);
      boolean levels = Levels.is(passage, i - 1) && Levels.is(passage, i - 2);
      boolean alike = Levels.alike(part, plan);
      return planned && levels && alike && part.kind() == Kind.QUANTITY
          ? made(passage.at(i), part, plan)
          : null;
    }
    return null;
  }

  private static Proportion made(Claim stated, Claim part, Claim whole) {
    return new Proportion(stated, part, whole, Kinship.SAME);
  }

  /** The last clause: 〔96户办起了民宿，〕占30%. */
  private static String last(String gap) {
    int clause = gap.lastIndexOf('，');
    return clause > 0 && clause <= CLAUSE ? gap.substring(clause) : gap;
  }

  /** 300人中有240人. */
  private static boolean outOf(String gap) {
    return OUT_OF.stream().anyMatch(o -> gap.startsWith(o) || gap.endsWith(o));
  }

  /** The words before a share without marks and what only links: ，占比达 is 占比. */
  private static String bare(String gap) {
    String words = gap.replace("，", "").replace("的", "").replace(" ", "").replace("（", "");
    for (String link : List.of("达到", "达", "为", "约", "是")) {
      if (words.endsWith(link)) {
        return words.substring(0, words.length() - link.length());
      }
    }
    return words;
  }
}
