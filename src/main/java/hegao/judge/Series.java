package hegao.judge;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words one topic's figures of several periods as one series. */
final class Series {
  private static final int NAMED = 6;

  /** By time, then by place. */
  static final Comparator<Claim> ORDER =
      Comparator.comparing(Series::day).thenComparing(Places.ORDER);

  private Series() {}

  /** Whether figures are told better as a series than as a pair. */
  static boolean is(Collection<Claim> claims) {
    return terms(claims).size() > 2;
  }

  /** 重庆·软件业营业收入，先后见于4个时期：2021年“2160亿元”…。时期不同，是前后变化，不算矛盾。 */
  static String message(Collection<Claim> claims) {
    List<String> terms = List.copyOf(terms(claims));
    String label = PairWording.label(named(claims));
    int last = terms.size() - 1;
    String told =
        terms.size() <= NAMED
            ? String.join("，", terms)
            : String.join("，", terms.subList(0, NAMED - 1)) + "，……，" + terms.get(last);
    return label + "，先后" + terms.size() + "个数：" + told + "。" + verdict(claims);
  }

  /** The step from the first figure to the last; null where they are no numbers. */
  static String arithmetic(List<Claim> ordered) {
    return PairArithmetic.change(ordered.get(0), ordered.get(ordered.size() - 1));
  }

  /** One of the figures whose subject most of them share; those that name none do not count. */
  private static Claim named(Collection<Claim> claims) {
    Map<String, Long> subjects =
        claims.stream()
            .filter(c -> !c.topic().subject().isEmpty())
            .collect(Collectors.groupingBy(c -> c.topic().subject(), Collectors.counting()));
    return claims.stream()
        .max(Comparator.comparingLong(c -> subjects.getOrDefault(c.topic().subject(), 0L)))
        .orElseThrow();
  }

  /** Two figures of one period are no change, and whether they agree is told elsewhere. */
  private static String verdict(Collection<Claim> claims) {
    long periods = claims.stream().map(c -> PeriodNames.of(c.period())).distinct().count();
    return periods == terms(claims).size()
        ? "时期不同，是前后变化，不算矛盾。"
        : "不同时期的数不同，是前后变化，不算矛盾；同一时期的几个数是否相合，另条说明。";
  }

  private static Set<String> terms(Collection<Claim> claims) {
    Set<String> terms = new LinkedHashSet<>();
    claims.stream()
        .sorted(ORDER)
        .forEach(c -> terms.add(PeriodNames.of(c.period()) + Places.written(c)));
    return terms;
  }

  private static LocalDate day(Claim claim) {
    Period period = claim.period();
    LocalDate printed = claim.article().published().date();
    return period != null ? period.end() : printed == null ? LocalDate.MAX : printed;
  }
}
