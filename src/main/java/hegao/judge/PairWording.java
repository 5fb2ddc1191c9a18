package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Relation;
import hegao.claim.Slip;
import hegao.mention.Period;
import hegao.mention.PeriodNames;
import java.util.List;
import java.util.TreeSet;

/** What is said of two claims, by the relation that a rule sees in them. */
final class PairWording {
  private static final List<String> RATES = List.of("增幅", "增速", "增长率", "增长", "涨幅", "降幅", "率");

  private PairWording() {}

  /** Words a firing of {@code rule} on a pair. */
  static Told of(Rule rule, Pair pair) {
    boolean disagree =
        rule.relation() == Relation.CONTRADICTION || rule.relation() == Relation.NEEDS_REVIEW;
    return new Told(
        rule.id(),
        String.join("~", key(rule.relation(), pair)),
        List.of(pair.a(), pair.b()),
        message(rule.relation(), pair),
        PairArithmetic.of(rule.relation(), pair),
        disagree ? slip(pair) : null,
        pair.confidence(),
        pair.reasons());
  }

  /** Figures that change over time are one series, whatever their days. */
  private static TreeSet<String> key(Relation relation, Pair pair) {
    return relation == Relation.CHANGE_OVER_TIME
        ? new TreeSet<>(List.of(topic(pair.a()), topic(pair.b())))
        : new TreeSet<>(List.of(side(pair.a()), side(pair.b())));
  }

  private static String topic(Claim claim) {
    return claim.kind() + "|" + claim.topic().label() + "|" + claim.topic().measure();
  }

  /** What a claim is about, days included, whatever its value. */
  static String side(Claim claim) {
    return claim.kind()
        + "|"
        + claim.topic().label()
        + "|"
        + claim.topic().measure()
        + "|"
        + time(claim.period());
  }

  /** A year, and the state at its end, are one time for grouping. */
  private static String time(Period period) {
    if (period == null) {
      return "";
    }
    boolean year = !period.asOf() && period.start().plusYears(1).equals(period.end().plusDays(1));
    return (period.asOf() || year ? "" : period.start()) + "/" + period.end();
  }

  private static String slip(Pair pair) {
    Slip slip = pair.slip();
    return slip == null ? null : slip.label();
  }

  private static String message(Relation relation, Pair pair) {
    return switch (relation) {
      case CONTRADICTION -> topic(pair) + both(pair) + "。两处不一致，其一可能有误。";
      case NEEDS_REVIEW -> topic(pair) + both(pair) + "。两处不同，而" + open(pair) + "，请核对是否同一件事。";
      case CHANGE_OVER_TIME -> topic(pair) + change(pair);
      case STALE -> topic(pair) + dated(pair) + "。前者是旧数，请核对是否应换用新数。";
      case ROUNDING -> topic(pair) + both(pair) + "。是同一数值的两种写法，并不矛盾。";
      case FORECAST_OUTCOME -> topic(pair) + outcome(pair);
      case WORDING -> topic(pair) + both(pair) + "。两处写法不一。";
    };
  }

  /** What a claim is about; of a rate of growth it is said that it is one. */
  static String label(Claim claim) {
    return claim.topic().label() + (rateOfPlainMetric(claim) ? "的增幅" : "");
  }

  private static String topic(Pair pair) {
    String label = label(pair.a());
    String period = PeriodNames.of(pair.a().period());
    boolean shared = pair.a().period() != null && period.equals(PeriodNames.of(pair.b().period()));
    return label + (shared ? "（" + period + "）" : "") + "：";
  }

  /** Whether a claim is a rate of growth though its metric, by its name, is an amount. */
  private static boolean rateOfPlainMetric(Claim claim) {
    String metric = claim.metric();
    return claim.kind() == Kind.GROWTH && RATES.stream().noneMatch(rate -> metric.endsWith(rate));
  }

  /** Two figures of one sentence (由…增至…) have one period, or none, between them. */
  private static String change(Pair pair) {
    String from = PeriodNames.of(pair.a().period());
    if (!from.equals(PeriodNames.of(pair.b().period()))) {
      return dated(pair) + "。时期不同，是前后变化，不算矛盾。";
    }
    return "由"
        + Places.written(pair.a())
        + "（"
        + Places.article(pair.a(), pair.b())
        + "）变为"
        + Places.written(pair.b())
        + "（"
        + Places.article(pair.b(), pair.a())
        + "）。一前一后，是变化，不算矛盾。";
  }

  private static String both(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    if (Places.together(a, b)) {
      String first = Places.part(a);
      String second = Places.part(b);
      boolean apart = !first.equals(second);
      return Places.article(a)
          + (apart ? first : "一处")
          + "写作"
          + Places.written(a)
          + "，"
          + (apart ? second : "另一处")
          + "写作"
          + Places.written(b);
    }
    return Places.article(a, b)
        + "写作"
        + Places.written(a)
        + "，"
        + Places.article(b, a)
        + "写作"
        + Places.written(b);
  }

  private static String dated(Pair pair) {
    return dated(pair.a(), pair.b()) + "，" + dated(pair.b(), pair.a());
  }

  private static String dated(Claim claim, Claim beside) {
    return PeriodNames.of(claim.period())
        + Places.written(claim)
        + "（"
        + Places.article(claim, beside)
        + "）";
  }

  private static String open(Pair pair) {
    boolean untold = pair.a().period() == null || pair.b().period() == null;
    return untold ? "时期没有都写明" : "口径或时期没有写得足够清楚";
  }

  private static String outcome(Pair pair) {
    boolean first = pair.a().modality() != Modality.ACTUAL;
    Claim expected = first ? pair.a() : pair.b();
    Claim actual = first ? pair.b() : pair.a();
    String word = expected.modality() == Modality.TARGET ? "目标" : "预期";
    return word
        + Places.written(expected)
        + "（"
        + Places.article(expected, actual)
        + "），实际"
        + Places.written(actual)
        + "（"
        + Places.article(actual, expected)
        + "），"
        + PairArithmetic.reached(expected.value(), actual.value(), word)
        + "。";
  }
}
