package hegao.align.reckoning;

import hegao.align.reckoning.Steps.Step;
import hegao.align.telling.Levels;
import hegao.claim.Claim;
import hegao.claim.Growth;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.mention.Period;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins rates of change with the two levels they speak of. */
public final class Rates {
  private static final List<String> OTHER_BASES = List.of("环比", "年均", "较年初", "比年初", "两年平均");

  /** Words of a sentence farther from the rate than this say nothing of it. */
  private static final int REACH = 200;

  private Rates() {}

  /** Rates beside their levels, and rates of the topic and period of a level told elsewhere. */
  public static List<Growth> of(List<Claim> claims, List<Pair> pairs, List<Step> steps) {
    List<Growth> growths = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (Step step : steps) {
      if (step.stated().kind() == Kind.GROWTH) {
        add(new Growth(step.stated(), step.before(), step.after()), known, growths);
      }
    }
    Map<String, List<Claim>> rates = byTopic(claims);
    for (Pair pair : pairs) {
      if (pair.kinship() != Kinship.SAME || pair.timing() != Timing.DIFFERENT || !pair.isActual()) {
        continue;
      }
      Claim before = pair.a();
      Claim after = pair.b();
      if (!Levels.alike(before, after)
          || !Levels.is(before)
          || !Levels.is(after)
          || !yearBefore(before.period(), after.period())) {
        continue;
      }
      for (Claim rate : rates.getOrDefault(topic(after), List.of())) {
        if (rate.period().sameDays(after.period())) {
          add(new Growth(rate, before, after), known, growths);
        }
      }
    }
    return growths;
  }

  private static void add(Growth growth, Set<List<String>> known, List<Growth> growths) {
    if (!Prices.explain(growth)
        && known.add(List.of(growth.rate().id(), growth.before().id(), growth.after().id()))) {
      growths.add(growth);
    }
  }

  private static Map<String, List<Claim>> byTopic(List<Claim> claims) {
    Map<String, List<Claim>> rates = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() == Kind.GROWTH
          && claim.period() != null
          && claim.modality() == Modality.ACTUAL
          && told(claim)
          && yearly(claim)) {
        rates.computeIfAbsent(topic(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    return rates;
  }

  private static String topic(Claim claim) {
    return claim.topic().subject()
        + "/"
        + claim.topic().metric()
        + "/"
        + claim.topic().qualifiers();
  }

  /** Whether the sentence tells the end of the metric before the rate: it was not taken over. */
  private static boolean told(Claim rate) {
    String metric = rate.metric();
    String tail = metric.substring(Math.max(0, metric.length() - 2));
    return !tail.isEmpty() && around(rate, 0).contains(tail);
  }

  /** Whether the sentence of the rate names another base than the year before. */
  private static boolean yearly(Claim rate) {
    String sentence = around(rate, REACH);
    return OTHER_BASES.stream().noneMatch(sentence::contains);
  }

  /** What the sentence says before a rate, and so much of what it says behind. */
  private static String around(Claim rate, int behind) {
    Span sentence = rate.sentence().span();
    int from = Math.max(sentence.start(), rate.span().start() - REACH);
    int to = Math.min(sentence.end(), rate.span().start() + behind);
    return rate.article().text().substring(from, Math.max(from, to));
  }

  /** Whether one period is the other, a year before. */
  static boolean yearBefore(Period before, Period after) {
    if (before == null || after == null || before.asOf() != after.asOf()) {
      return false;
    }
    boolean ends =
        before.end().getYear() + 1 == after.end().getYear()
            && before.end().getMonth() == after.end().getMonth();
    return ends && (before.asOf() || before.start().plusYears(1).equals(after.start()));
  }
}
