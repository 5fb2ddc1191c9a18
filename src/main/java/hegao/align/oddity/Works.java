package hegao.align.oddity;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.lexicon.Terms;
import hegao.mention.PeriodNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds works told as still to be done after they were told as done: 已通车, then 将开工. */
final class Works {
  /** Verbs of building with their place in its course, 1 to 5. */
  private static final Terms STEPS = Terms.load("steps");

  /** Words that tell no work from another. */
  private static final List<String> LIGHT =
      List.of("建设", "工程", "项目", "正式", "全线", "全面", "主体", "顺利", "将", "已", "的", "一起", "成功");

  private static final int DONE = 4;

  private static final String DATE = "日期";

  private Works() {}

  static List<Oddity> of(List<Claim> claims) {
    Map<String, List<Claim>> works = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() == Kind.DATE && step(claim) > 0) {
        works.computeIfAbsent(name(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    List<Oddity> odd = new ArrayList<>();
    for (List<Claim> told : works.values()) {
      Claim done = first(told);
      if (done != null) {
        told.stream().filter(c -> outdated(c, done)).forEach(c -> odd.add(odd(c, done)));
      }
    }
    return odd;
  }

  /** The first print that tells the work as done; null for none. */
  private static Claim first(List<Claim> told) {
    Claim first = null;
    for (Claim claim : told) {
      boolean done =
          claim.modality() == Modality.ACTUAL && step(claim) >= DONE && printed(claim) != null;
      if (done && (first == null || printed(claim).isBefore(printed(first)))) {
        first = claim;
      }
    }
    return first;
  }

  private static boolean outdated(Claim claim, Claim done) {
    return claim.modality() != Modality.ACTUAL
        && step(claim) <= step(done)
        && printed(claim) != null
        && printed(claim).isAfter(printed(done));
  }

  private static LocalDate printed(Claim claim) {
    boolean known = !claim.article().published().inferred();
    return known ? claim.article().published().date() : null;
  }

  /** The last step that the verb tells; 0 for none. */
  private static int step(Claim claim) {
    String verb = claim.metric().replace(DATE, "");
    int last = 0;
    for (int i = 0; i < verb.length(); i++) {
      int length = STEPS.startingAt(verb, i);
      if (length > 0) {
        last = Math.max(last, STEPS.sense(verb.substring(i, i + length)).charAt(0) - '0');
      }
    }
    return last;
  }

  private static String name(Claim claim) {
    String name = claim.topic().subject();
    for (String light : LIGHT) {
      name = name.replace(light, "");
    }
    return name;
  }

  private static Oddity odd(Claim coming, Claim done) {
    String told =
        done.subject()
            + "：《"
            + done.article().headline().strip()
            + "》已写作"
            + PeriodNames.of(done.period())
            + done.metric().replace(DATE, "")
            + "，其后《"
            + coming.article().headline().strip()
            + "》仍写作"
            + PeriodNames.of(coming.period())
            + "将"
            + coming.metric().replace(DATE, "")
            + "。可能沿用旧稿，也可能是另一期工程，请核对。";
    return new Oddity(Odd.DONE_BEFORE, List.of(coming, done), told, null, Kinship.NEAR);
  }
}
