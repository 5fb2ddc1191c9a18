package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Slip;
import java.math.BigDecimal;
import java.util.List;

/** What the words right around a figure say of its being comparable at all. */
final class Spells {
  private static final String TIME = "TIME";
  private static final List<String> TIMED =
      List.of("时间", "时长", "工期", "周期", "寿命", "工时", "年限", "时效", "时延", "用时", "耗时");

  private static final int HEAD = 2;

  /** Words farther before a figure than this, in characters, say nothing of it. */
  private static final int REACH = 120;

  private Spells() {}

  /** Whether it is a spell of time that is only said beside a fact: 约2个小时后, 连续9年. */
  static boolean passing(Claim claim) {
    return claim.kind() == Kind.QUANTITY
        && claim.topic().measure().equals(TIME)
        && TIMED.stream().noneMatch(claim.metric()::endsWith);
  }

  /** Whether the sentence has counted from some beginning: 开行以来，已累计…. */
  static boolean since(Claim claim) {
    int from = Math.max(claim.sentence().span().start(), claim.span().start() - REACH);
    String before = claim.article().text().substring(from, Math.max(from, claim.span().start()));
    return claim.kind() == Kind.QUANTITY && before.contains("以来") && before.contains("累计");
  }

  /** Whether two figures are of sizes that no one thing has, unless 万 stands for 亿. */
  static boolean farApart(Claim a, Claim b) {
    BigDecimal x = a.value().number();
    BigDecimal y = b.value().number();
    if (x == null
        || y == null
        || a.kind() == Kind.RANK
        || Slip.between(a.value(), b.value()) != null) {
      return false;
    }
    BigDecimal large = x.abs().max(y.abs());
    BigDecimal small = x.abs().min(y.abs());
    return large.compareTo(small.multiply(Weights.FAR)) > 0;
  }

  /** Whether a plan and an outcome of one story end in one noun: 使用楼宇, 盘活楼宇. */
  static boolean oneHead(Claim a, Claim b) {
    String x = Measured.of(a.topic().metric()).topic();
    String y = Measured.of(b.topic().metric()).topic();
    return a.article() == b.article()
        && x.length() > HEAD
        && y.length() > HEAD
        && x.substring(x.length() - HEAD).equals(y.substring(y.length() - HEAD));
  }
}
