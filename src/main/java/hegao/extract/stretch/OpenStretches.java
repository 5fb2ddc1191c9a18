package hegao.extract.stretch;

import hegao.extract.calendar.When;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.time.temporal.TemporalUnit;

/** Stretches with an open end or an open count: 5个交易日之后, 二十几年前. */
public final class OpenStretches {
  private OpenStretches() {}

  /** 5个交易日之后, holidays not known: from Monday to Friday. */
  static When afterTradingDays(Page p, int i, Numeral n, int k) {
    boolean after = p.word(k, "之后") || p.word(k, "以后");
    if (!after || p.published == null || n.intValue() > 400) {
      return null;
    }
    LocalDate day = p.published;
    for (int count = n.intValue(); count > 0; ) {
      day = day.plusDays(1);
      count -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    return new When(i, k + 2, 0, 0, 0, day, null, Grain.OTHER, Anchor.PUBLICATION);
  }

  /** 近5个交易日: up to the last one before or on the day of print, holidays not known. */
  static When tradingDays(Page p, int i, Numeral n, int k) {
    if (p.published == null || n.intValue() > 400) {
      return null;
    }
    LocalDate last = trading(p.published);
    LocalDate day = last;
    for (int count = n.intValue(); count > 1; count--) {
      day = trading(day.minusDays(1));
    }
    int end = p.at(k) == '内' || p.at(k) == '来' ? k + 1 : k;
    return new When(i, end, 0, 0, 0, day, last, Grain.OTHER, Anchor.PUBLICATION);
  }

  /** The day itself, or the Friday before a weekend. */
  public static LocalDate trading(LocalDate day) {
    return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
  }

  /** 再过十天: from then on. */
  static When after(Page p, int i, int end, Numeral n, TemporalUnit step) {
    if (!p.loose || p.published == null) {
      return null;
    }
    LocalDate day = p.published.plus(n.intValue(), step);
    return new When(i, end, 0, 0, 0, day, null, Grain.OTHER, Anchor.PUBLICATION);
  }

  /** 二十几年前: from thirty to twenty years back. */
  static When longAgo(Page p, int i, int end, Numeral n) {
    if (p.published == null) {
      return When.unknown(i, end, Grain.OTHER);
    }
    LocalDate last = p.published.minusYears(n.intValue());
    int first = last.getYear() - Math.min(n.more().intValue(), 1000);
    return new When(
        i,
        end,
        0,
        0,
        0,
        LocalDate.of(first, 1, 1),
        LocalDate.of(last.getYear(), 12, 31),
        Grain.OTHER,
        Anchor.PUBLICATION);
  }
}
