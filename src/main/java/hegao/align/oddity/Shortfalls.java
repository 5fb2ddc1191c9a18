package hegao.align.oddity;

import hegao.align.about.Editions;
import hegao.align.candidate.Echoes;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.mention.PeriodNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds goals called by a level of money that their own parts, or their own figure, do not reach:
 * 到2027年形成千亿级汽车产业集群, 到2027年形成“整车500亿元+配件400亿元”.
 */
final class Shortfalls {
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** What is below the tenth of a level is a part of it, or another thing. */
  private static final BigDecimal LEVEL = BigDecimal.TEN;

  /** Goals printed so many days apart may have been set anew. */
  private static final int DAYS = 92;

  /** Words that only say that a trade is measured, longest first. */
  private static final List<String> MEASURES =
      List.of("营业收入", "产业集群", "总产值", "总规模", "集群", "产业", "产值", "规模", "营收", "收入", "总量", "金额", "产能");

  /** Characters that name a trade. */
  private static final int TRADE = 2;

  /** Money set as a goal in one breath, with the words it is told in. */
  private record Goal(List<Claim> parts, String words) {}

  private Shortfalls() {}

  static List<Oddity> of(List<Claim> claims, List<Passage> passages) {
    Map<List<Object>, List<Claim>> levels = new HashMap<>();
    for (Claim claim : claims) {
      if (isLevel(claim)) {
        levels.computeIfAbsent(whose(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    List<Oddity> odd = new ArrayList<>();
    for (Passage passage : levels.isEmpty() ? List.<Passage>of() : passages) {
      for (Goal goal : goals(passage)) {
        levels.getOrDefault(whose(goal.parts.get(0)), List.of()).stream()
            .filter(level -> ofOne(level, goal) && isShort(level, goal))
            .forEach(level -> odd.add(odd(level, goal)));
      }
    }
    return odd;
  }

  private static List<Object> whose(Claim claim) {
    return List.of(claim.topic().subject(), claim.period().end());
  }

  private static boolean isLevel(Claim claim) {
    return isAhead(claim)
        && claim.text().strip().endsWith("级")
        && Echoes.measure(claim).equals("元")
        && claim.value().number().compareTo(YI) >= 0;
  }

  /** Whether it tells of a time to come, whose it is being known. */
  private static boolean isAhead(Claim claim) {
    LocalDate printed = claim.article().published().date();
    boolean later =
        claim.period() != null && printed != null && claim.period().end().isAfter(printed);
    return claim.kind() == Kind.QUANTITY
        && claim.period() != null
        && (later || claim.modality() != Modality.ACTUAL)
        && claim.value().interval() != null
        && !claim.topic().subject().isEmpty();
  }

  private static List<Goal> goals(Passage passage) {
    List<Goal> goals = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < passage.size(); i = next) {
      next = i + 1;
      while (next < passage.size() && adds(passage.gap(next))) {
        next++;
      }
      List<Claim> parts = passage.claims().subList(i, next);
      if (parts.stream()
          .allMatch(p -> isAhead(p) && isMoney(p) && whose(p).equals(whose(parts.get(0))))) {
        goals.add(new Goal(parts, words(passage, parts)));
      }
    }
    return goals;
  }

  private static boolean isMoney(Claim claim) {
    return claim.topic().measure().equals("元")
        && !claim.text().strip().endsWith("级")
        && claim.value().interval().high() != null
        && claim.topic().qualifiers().isEmpty();
  }

  private static boolean adds(String gap) {
    return gap.startsWith("+") || gap.startsWith("＋");
  }

  /** A sum is of what its clauses name; a single figure is of its metric. */
  private static String words(Passage passage, List<Claim> parts) {
    if (parts.size() == 1) {
      return trade(parts.get(0).metric());
    }
    String topics = parts.stream().map(p -> p.topic().metric()).collect(Collectors.joining("，"));
    return passage.sentence() + topics;
  }

  private static String trade(String metric) {
    String trade = metric;
    String before = "";
    while (!trade.equals(before)) {
      before = trade;
      for (String measure : MEASURES) {
        trade =
            trade.endsWith(measure) ? trade.substring(0, trade.length() - measure.length()) : trade;
      }
    }
    return trade;
  }

  private static boolean ofOne(Claim level, Goal goal) {
    String trade = trade(level.metric());
    if (trade.length() < TRADE || !Editions.within(level, goal.parts.get(0), DAYS)) {
      return false;
    }
    return goal.parts.size() == 1
        ? goal.words.equals(trade)
        : goal.words.contains(trade.substring(trade.length() - TRADE));
  }

  private static boolean isShort(Claim level, Goal goal) {
    BigDecimal most = BigDecimal.ZERO;
    for (Claim part : goal.parts) {
      most = most.add(part.value().interval().high());
    }
    BigDecimal wanted = level.value().number();
    return most.compareTo(wanted) < 0 && most.multiply(LEVEL).compareTo(wanted) >= 0;
  }

  private static Oddity odd(Claim level, Goal goal) {
    String parts = goal.parts.stream().map(p -> p.text().strip()).collect(Collectors.joining("+"));
    BigDecimal sum =
        goal.parts.stream().map(p -> p.value().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    String total = sum.divide(YI).stripTrailingZeros().toPlainString() + "亿元";
    String called = "“" + level.text().strip() + "”";
    String told =
        level.subject()
            + PeriodNames.of(level.period())
            + "的目标："
            + wrote(level)
            + trade(level.metric())
            + called
            + "，"
            + wrote(goal.parts.get(0))
            + "“"
            + parts
            + "”，不到这一级。口径可能不同，也可能一处有误，请核对。";
    List<Claim> claims = new ArrayList<>(List.of(level));
    claims.addAll(goal.parts);
    String reckoned = (goal.parts.size() > 1 ? parts + " = " : "") + total + "，不足" + called;
    return new Oddity(Odd.SHORT_OF_LEVEL, List.copyOf(claims), told, reckoned, Kinship.NEAR);
  }

  private static String wrote(Claim claim) {
    return "《" + claim.article().headline().strip() + "》写作";
  }
}
