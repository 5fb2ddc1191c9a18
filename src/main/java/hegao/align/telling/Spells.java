package hegao.align.telling;

import hegao.align.about.Measured;
import hegao.align.like.Weights;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Slip;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the words right around a figure say of its being comparable at all.
 *
 * @param passing whether it is only said beside a fact: a spell of time (约3个小时后, 连续9年) or the size
 *     of a step (以500亿元为一档)
 * @param begun whether the sentence counts from some beginning: 开行以来
 * @param since whether it has counted up from there: 开行以来，已累计…
 */
public record Spells(boolean passing, boolean begun, boolean since) {
  private static final String TIME = "TIME";
  private static final List<String> TIMED =
      List.of("时间", "时长", "工期", "周期", "寿命", "工时", "年限", "时效", "时延", "用时", "耗时");

  private static final List<String> SEASONS = List.of("档", "档期", "假期", "期间", "黄金周");

  private static final int HEAD = 2;

  /** Words farther before a figure than this, in characters, say nothing of it. */
  private static final int REACH = 120;

  /** What they say of a claim. */
  static Spells of(Claim claim) {
    String text = claim.article().text();
    int from = Math.max(claim.sentence().span().start(), claim.span().start() - REACH);
    String before = text.substring(from, Math.max(from, claim.span().start()));
    boolean begun = before.contains("以来");
    boolean counted = begun && claim.kind() == Kind.QUANTITY && before.contains("累计");
    return new Spells(passing(claim), begun, counted);
  }

  /** Whether it is only said beside a fact. */
  static boolean passing(Claim claim) {
    return claim.kind() == Kind.QUANTITY
        && (claim.topic().measure().equals(TIME) && !(timed(claim) && !leads(claim))
            || steps(claim));
  }

  private static boolean timed(Claim claim) {
    return TIMED.stream().anyMatch(claim.topic().metric()::endsWith);
  }

  /** 约3个小时后: only how much later something else was. */
  private static boolean leads(Claim claim) {
    String text = claim.article().text();
    int end = claim.span().end();
    char next = end < text.length() ? text.charAt(end) : ' ';
    return next == '后' || next == '前' || text.startsWith("之后", end);
  }

  private static boolean steps(Claim claim) {
    String text = claim.article().text();
    int start = claim.span().start();
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return (before == '以' || before == '每') && text.startsWith("为一", claim.span().end());
  }

  /** Whether only one sentence has counted up from a beginning, and not both count from one. */
  public boolean parts(Spells other) {
    return since != other.since && !(begun && other.begun);
  }

  /** Whether a qualifier is a season that the sentence of a figure has told before it: 春节档. */
  public static boolean seasoned(Claim claim, String qualifier) {
    int from = Math.max(claim.sentence().span().start(), claim.span().start() - REACH);
    int to = Math.max(from, claim.span().start());
    return SEASONS.stream().anyMatch(qualifier::endsWith)
        && claim.article().text().substring(from, to).contains(qualifier);
  }

  /** Whether two figures are of sizes that no one thing has, unless 万 stands for 亿. */
  public static boolean farApart(Claim a, Claim b) {
    BigDecimal x = a.value().size();
    BigDecimal y = b.value().size();
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
  public static boolean oneHead(Claim a, Claim b) {
    String x = Measured.of(a.topic().metric()).topic();
    String y = Measured.of(b.topic().metric()).topic();
    return a.article() == b.article()
        && x.length() > HEAD
        && y.length() > HEAD
        && x.substring(x.length() - HEAD).equals(y.substring(y.length() - HEAD));
  }
}
