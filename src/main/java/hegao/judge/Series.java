package hegao.judge;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words one topic's figures of several periods as one series. */
final class Series {
  private static final int NAMED = 6;
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Series::day).thenComparing(Places.ORDER);

  private Series() {}

  /** Whether figures are told better as a series than as a pair. */
  static boolean is(Collection<Claim> claims) {
    return terms(claims).size() > 2;
  }

  /** 重庆·软件业营业收入，先后见于4个时期：2021年“2824亿元”…。时期不同，是前后变化，不算矛盾。 */
  static String message(Collection<Claim> claims) {
    List<String> terms = List.copyOf(terms(claims));
    String label = PairWording.label(claims.iterator().next());
    int last = terms.size() - 1;
    String told =
        terms.size() <= NAMED
            ? String.join("，", terms)
            : String.join("，", terms.subList(0, NAMED - 1)) + "，……，" + terms.get(last);
    return label + "，先后" + terms.size() + "个数：" + told + "。" + verdict(claims);
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
