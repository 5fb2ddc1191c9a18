package hegao.claim;

import hegao.lexicon.Terms;
import hegao.mention.Period;
import hegao.text.Published;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells figures of a period that was not over when the article appeared, yet told as done. */
final class Unended {
  private static final Terms MOODS = Terms.load("moods");

  /** Words of what is set or counted beforehand. */
  private static final List<String> SET =
      List.of(
          "预算", "额度", "限额", "赤字", "上限", "指标", "任务", "安排", "拟", "假期", "放假", "招生", "版", "合约", "期货");

  private static final List<String> DONE =
      List.of("达到", "达", "完成", "实现", "增长", "下降", "同比", "突破", "超过", "增加", "减少", "比上年");

  private static final List<String> WHOLE = List.of("全年", "1—12月", "1-12月", "1至12月");

  /** How far before its figure a done verb stands at most, in characters. */
  private static final int VERB = 10;

  private static final int BEFORE = 80;
  private static final int BEHIND = 20;

  /** So many days before its end a stretch of months is not yet reckoned up. */
  private static final int EARLY = 15;

  private static final int LATE_MONTH = 11;

  private Unended() {}

  /** Whether a claim tells as done what was still to come. */
  static boolean isTold(Claim claim) {
    Published published = claim.article().published();
    Period period = claim.period();
    if (published.date() == null || published.inferred() || period == null || period.asOf()) {
      return false;
    }
    boolean figure =
        claim.kind() == Kind.QUANTITY || claim.kind() == Kind.GROWTH || claim.kind() == Kind.SHARE;
    return figure
        && period.anchor() == Period.Anchor.WRITTEN
        && tooEarly(claim, period, published.date())
        && !expected(claim);
  }

  private static boolean tooEarly(Claim claim, Period period, LocalDate published) {
    String before = around(claim, BEFORE, 0);
    String verb = before.substring(Math.max(0, before.length() - VERB));
    boolean done = claim.kind() == Kind.GROWTH || DONE.stream().anyMatch(verb::contains);
    if (period.start().isAfter(published)) {
      return done && !period.season();
    }
    if (!period.end().isAfter(published) || claim.modality() != Modality.ACTUAL) {
      return false;
    }
    return switch (period.grain()) {
      case YEAR ->
          WHOLE.stream().anyMatch(before::contains)
              && published.getMonthValue() < LATE_MONTH
              && (done || verb.endsWith("为"));
      case MONTHS, QUARTER, HALF_YEAR ->
          done && ChronoUnit.DAYS.between(published, period.end()) > EARLY;
      default -> false;
    };
  }

  /** Whether the sentence says anywhere near that it is foreseen, aimed at or set. */
  static boolean expected(Claim claim) {
    String near = around(claim, BEFORE, BEHIND);
    for (int i = 0; i < near.length(); i++) {
      if (MOODS.startingAt(near, i) > 0) {
        return true;
      }
    }
    return SET.stream().anyMatch(near::contains);
  }

  private static String around(Claim claim, int before, int behind) {
    int from = Math.max(claim.sentence().span().start(), claim.span().start() - before);
    int to =
        behind == 0
            ? claim.span().start()
            : Math.min(claim.sentence().span().end(), claim.span().end() + behind);
    return claim.article().text().substring(from, Math.max(from, to));
  }
}
