package hegao.mention;

import java.time.LocalDate;

/** Writes periods the way newspapers do: 2024年, 2025年1—7月, 截至2025年7月底. */
public final class PeriodNames {
  private PeriodNames() {}

  /** A period for a reader; 时期未写明 for null. */
  public static String of(Period period) {
    if (period == null) {
      return "时期未写明";
    }
    return period.asOf() ? "截至" + end(period.end()) : between(period.start(), period.end());
  }

  private static String between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    boolean whole = from.getDayOfMonth() == 1 && lastOfMonth(to);
    if (!whole) {
      return day(from) + "至" + day(to);
    }
    if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
      return years(from.getYear(), to.getYear());
    }
    return from.getYear() == to.getYear()
        ? from.getYear() + "年" + months(from.getMonthValue(), to.getMonthValue())
        : from.getYear()
            + "年"
            + from.getMonthValue()
            + "月至"
            + to.getYear()
            + "年"
            + to.getMonthValue()
            + "月";
  }

  private static String years(int from, int to) {
    return from == to ? from + "年" : from + "—" + to + "年";
  }

  private static String months(int from, int to) {
    if (from == to) {
      return from + "月";
    }
    if (from == 1 && to == 6) {
      return "上半年";
    }
    if (from == 7 && to == 12) {
      return "下半年";
    }
    if (from % 3 == 1 && to == from + 2) {
      return (to / 3) + "季度";
    }
    return from + "—" + to + "月";
  }

  private static String end(LocalDate day) {
    if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
      return day.getYear() + "年底";
    }
    return lastOfMonth(day) ? day.getYear() + "年" + day.getMonthValue() + "月底" : day(day);
  }

  private static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static boolean lastOfMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
