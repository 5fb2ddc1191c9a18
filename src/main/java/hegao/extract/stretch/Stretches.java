package hegao.extract.stretch;

import hegao.extract.calendar.PeriodWords;
import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.Halves;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.mention.Unit.Dimension;
import hegao.text.YearMonth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/** Stretches counted from the day of publication: 近三年, 5年来, 过去十年, 5年前, 3天后. */
public final class Stretches {
  private static final String[] PAST = {"过去的", "过去", "最近的", "最近", "近", "上", "往前", "向前", "之前", "前"};
  private static final String[] NEXT = {
    "未来的", "未来", "今后", "将来", "此后", "后面", "接下来的", "接下来", "下", "后"
  };

  private Stretches() {}

  /** The stretch told at {@code i}, or null. */
  public static When at(Page p, int i) {
    if ((p.at(i) == '上' || p.at(i) == '下') && PeriodWords.code(p, i) != null) {
      return null;
    }
    int passed = p.word(i, "再过") ? 2 : p.at(i) == '过' && !Digits.han(p.at(i - 1)) ? 1 : 0;
    if (passed > 0 && Digits.starts(p.at(i + passed))) {
      return counted(p, i, i + passed, 'a');
    }
    char c = p.at(i);
    if (Digits.starts(c) || c == '半') {
      return counted(p, i, i, ' ');
    }
    int past = prefix(p, i, PAST);
    boolean ahead = p.at(i) == '前' && "提超空目跟眼当".indexOf(p.at(i - 1)) >= 0;
    if (past > 0 && !ahead && !nearly(p, i)) {
      return counted(p, i, i + past, p.at(i) == '前' || p.at(i) == '上' ? 'b' : 'p');
    }
    int next = prefix(p, i, NEXT);
    if (next > 0 && (p.at(i) != '后' || p.at(i - 1) != '最')) {
      return counted(p, i, i + next, 'n');
    }
    return null;
  }

  /** 历时近三年, 将近五年: nearly so long, not the last years. */
  private static boolean nearly(Page p, int i) {
    return p.at(i) == '近' && "时达隔期经了将用历费".indexOf(p.at(i - 1)) >= 0;
  }

  private static int prefix(Page p, int i, String[] words) {
    for (String word : words) {
      if (p.word(i, word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static When counted(Page p, int i, int at, char side) {
    Numeral n = p.at(at) == '半' ? Halves.at(p, at) : Digits.starts(p.at(at)) ? p.numeral(at) : null;
    if (n == null || n.value() == null || n.start() != at || !countable(p, n, side)) {
      return null;
    }
    UnitScanner.Found unit = UnitScanner.behind(p, n);
    if (side == ' ' && p.loose && unit != null && unit.base().equals("交易日")) {
      return OpenStretches.afterTradingDays(p, i, n, unit.end());
    }
    if (side == 'p' && unit != null && unit.base().equals("交易日")) {
      return OpenStretches.tradingDays(p, i, n, unit.end());
    }
    TemporalUnit step =
        unit == null || unit.dimension() != Dimension.TIME ? null : step(unit.base());
    if (step == null) {
      return null;
    }
    boolean half = unit.half() || p.at(at) == '半';
    if (half) {
      return side == 'p' || side == 'n'
          ? HalfStretches.prefixed(p, i, n, unit, side)
          : p.loose ? HalfStretches.at(p, i, n, unit, side) : null;
    }
    if (side == 'a') {
      return OpenStretches.after(p, i, unit.end(), n, step);
    }
    return side == ' ' ? suffixed(p, i, n, unit, step) : prefixed(p, i, n, unit, step, side);
  }

  private static boolean countable(Page p, Numeral n, char side) {
    boolean whole =
        p.at(n.start()) == '半'
            || n.value().stripTrailingZeros().scale() <= 0 && n.value().signum() > 0;
    boolean small =
        n.value().compareTo(java.math.BigDecimal.valueOf(1500)) <= 0
            && !n.level()
            && n.top() == null;
    boolean year =
        n.form() == Numeral.Form.ARABIC
                && side == ' '
                && (n.length() == 4 || p.at(n.start()) == '0' || p.at(n.start()) == '零')
            || n.form() == Numeral.Form.DIGITS && n.length() > 1;
    boolean far = side == 'b' && n.intValue() > 100;
    return whole && small && !year && !far;
  }

  private static TemporalUnit step(String base) {
    return switch (base) {
      case "年" -> ChronoUnit.YEARS;
      case "月" -> ChronoUnit.MONTHS;
      case "周" -> ChronoUnit.WEEKS;
      case "天" -> ChronoUnit.DAYS;
      case "季度" -> IsoFields.QUARTER_YEARS;
      default -> null;
    };
  }

  private static When prefixed(
      Page p, int i, Numeral n, UnitScanner.Found unit, TemporalUnit step, char side) {
    int end = unit.end();
    if (p.word(end, "以来") || p.word(end, "来") || p.word(end, "间") || p.word(end, "内")) {
      end += p.word(end, "以来") ? 2 : p.at(end) == '来' && p.at(end + 1) == '自' ? 0 : 1;
    }
    boolean strictWords =
        side == 'b' && !p.loose || side == 'n' && "未今接".indexOf(p.at(i)) < 0 && !p.loose;
    boolean hedge =
        p.at(i) == '近'
                && step == ChronoUnit.YEARS
                && n.intValue() > 10
                && end == unit.end()
                && (p.at(end) == '的' || p.word(end, "历史"))
            || p.at(i) == '近' && step != ChronoUnit.YEARS && end == unit.end() && !p.loose;
    if (strictWords || hedge) {
      return null;
    }
    if (p.published == null) {
      return p.loose ? When.unknown(i, end, Grain.OTHER) : null;
    }
    int count = n.intValue();
    LocalDate now = p.published;
    if (count == 1 && step == ChronoUnit.YEARS && WholeStretches.reviewed(p, i)) {
      return When.year(i, end, now.getYear() - 1, Anchor.PUBLICATION);
    }
    LocalDate from;
    LocalDate to;
    if (side == 'n') {
      boolean days =
          step == ChronoUnit.DAYS || step == ChronoUnit.WEEKS || "后下此".indexOf(p.at(i)) >= 0;
      from = days ? now.plusDays(1) : now;
      to = days ? now.plus(count, step) : now.plus(count, step).minusDays(1);
    } else if (side == 'b' && step != ChronoUnit.DAYS) {
      return WholeStretches.before(p, i, end, count, step);
    } else {
      boolean days = step == ChronoUnit.DAYS || step == ChronoUnit.WEEKS;
      from = side == 'b' ? now.minusDays(count) : now.minus(count, step);
      from = days && !p.loose && side != 'b' ? from.plusDays(1) : from;
      to = side == 'b' || p.loose ? now.minusDays(1) : now;
    }
    return new When(i, end, 0, 0, 0, from, to, Grain.OTHER, Anchor.PUBLICATION);
  }

  private static When suffixed(
      Page p, int i, Numeral n, UnitScanner.Found unit, TemporalUnit step) {
    int k = unit.end();
    boolean since = p.word(k, "以来") || p.at(k) == '来' && "自临到回源".indexOf(p.at(k + 1)) < 0;
    if (since) {
      int end = p.at(k) == '来' ? k + 1 : k + 2;
      return since(p, i, end, n.intValue(), step);
    }
    boolean open = n.more() != null || unit.open();
    if (open && p.loose && n.more() != null && step == ChronoUnit.YEARS && p.at(k) == '前') {
      return OpenStretches.longAgo(p, i, k + 1, n);
    }
    if (open && p.loose && p.word(k, "之后")) {
      return later(p, i, k, n, unit, step);
    }
    boolean ago = p.at(k) == '前' && p.at(k + 1) != '后' || p.word(k, "之前") || p.word(k, "以前");
    if (ago
        && !open
        && (p.loose || step == ChronoUnit.YEARS && p.at(k) == '前' && p.at(k + 1) != '的')) {
      return ago(p, i, k, n.intValue(), step);
    }
    return p.loose ? later(p, i, k, n, unit, step) : null;
  }

  private static When since(Page p, int i, int end, int count, TemporalUnit step) {
    if (p.published == null) {
      return p.loose ? When.unknown(i, end, Grain.OTHER) : null;
    }
    LocalDate from = p.published.minus(count, step);
    boolean months = step == ChronoUnit.YEARS || step == ChronoUnit.MONTHS;
    return new When(
        i,
        end,
        0,
        0,
        0,
        months ? YearMonth.from(from).atDay(1) : from,
        months ? YearMonth.from(p.published).atEndOfMonth() : p.published,
        step == ChronoUnit.YEARS ? Grain.YEARS : Grain.OTHER,
        Anchor.PUBLICATION);
  }

  private static When ago(Page p, int i, int k, int count, TemporalUnit step) {
    int end = p.at(k) == '前' ? k + 1 : k + 2;
    if (p.published == null) {
      return p.loose
          ? new When(i, end, 0, 0, 1, null, null, Grain.OTHER, Anchor.PUBLICATION)
          : null;
    }
    LocalDate day = p.published.minus(count, step);
    if (p.word(k, "以前") || p.word(k, "之前") && step == ChronoUnit.DAYS) {
      LocalDate last = step == ChronoUnit.YEARS ? LocalDate.of(day.getYear(), 12, 31) : day;
      return new When(i, end, 0, 0, 0, null, last, Grain.OTHER, Anchor.PUBLICATION);
    }
    return WholeStretches.point(i, end, day, step);
  }

  private static When later(
      Page p, int i, int k, Numeral n, UnitScanner.Found unit, TemporalUnit step) {
    boolean after = p.at(k) == '后' || p.word(k, "以后") || p.word(k, "之后");
    boolean within = p.at(k) == '内' || p.word(k, "以内") || p.word(k, "之内");
    if (!after && !within) {
      return null;
    }
    int end = p.at(k) == '后' || p.at(k) == '内' ? k + 1 : k + 2;
    if (p.published == null) {
      return new When(i, end, 0, 0, 1, null, null, Grain.OTHER, Anchor.PUBLICATION);
    }
    LocalDate day = p.published.plus(n.intValue(), step);
    if (within) {
      return When.day(i, end, day, Anchor.PUBLICATION);
    }
    if (p.at(k) != '后') {
      LocalDate from =
          step == ChronoUnit.YEARS
              ? LocalDate.of(day.getYear(), 1, 1)
              : step == ChronoUnit.MONTHS ? YearMonth.from(day).atDay(1) : day;
      return new When(i, end, 0, 0, 0, from, null, Grain.OTHER, Anchor.PUBLICATION);
    }
    return WholeStretches.point(i, end, day, step);
  }
}
