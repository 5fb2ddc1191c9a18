package hegao.extract.stretch;

import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.LocalDate;

/** 半年后, 三年半以来, 两个半月以前: stretches with a half, counted in months or half months. */
final class HalfStretches {
  private static final int HALF_MONTH = 15;

  private HalfStretches() {}

  static When at(Page p, int i, Numeral n, UnitScanner.Found unit, char side) {
    int k = unit.end();
    if (side != ' ' || p.published == null) {
      return null;
    }
    boolean bare = p.at(n.start()) == '半';
    if (unit.base().equals("月")) {
      int whole = bare ? 0 : n.intValue();
      LocalDate back = p.published.minusMonths(whole).minusDays(HALF_MONTH);
      LocalDate ahead = p.published.plusMonths(whole).plusDays(HALF_MONTH);
      return placed(p, i, k, back, ahead, false);
    }
    if (!unit.base().equals("年")) {
      return null;
    }
    int months = (bare ? 0 : n.intValue() * 12) + 6;
    return placed(p, i, k, p.published.minusMonths(months), p.published.plusMonths(months), true);
  }

  /** 近半年来, 过去一年半, 未来半个月; 近半年 alone may mean nearly half a year. */
  static When prefixed(Page p, int i, Numeral n, UnitScanner.Found unit, char side) {
    int k = unit.end();
    boolean year = unit.base().equals("年");
    if (p.published == null || !year && !unit.base().equals("月")) {
      return null;
    }
    int end = k + (p.word(k, "以来") ? 2 : "来间内里".indexOf(p.at(k)) >= 0 ? 1 : 0);
    boolean hedge =
        p.at(i) == '近' && end == k && (p.word(k, "时间") || !p.loose && Digits.han(p.at(k)));
    if (hedge || "上下".indexOf(p.at(i)) >= 0 || !p.loose && "前后往向之此".indexOf(p.at(i)) >= 0) {
      return null;
    }
    boolean bare = p.at(n.start()) == '半';
    int months = bare ? 0 : year ? n.intValue() * 12 : n.intValue();
    months += year ? 6 : 0;
    int days = year ? 0 : HALF_MONTH;
    LocalDate now = p.published;
    return side == 'n'
        ? made(i, end, now.plusDays(1), now.plusMonths(months).plusDays(days))
        : made(i, end, now.minusMonths(months).minusDays(days), p.loose ? now.minusDays(1) : now);
  }

  private static When placed(
      Page p, int i, int k, LocalDate back, LocalDate ahead, boolean months) {
    if (p.word(k, "以来")) {
      return made(
          i, k + 2, YearMonth.from(back).atDay(1), YearMonth.from(p.published).atEndOfMonth());
    }
    if (p.word(k, "以前") || p.word(k, "之前")) {
      return made(i, k + 2, null, months ? YearMonth.from(back).atEndOfMonth() : back);
    }
    if (p.at(k) == '前' && p.at(k + 1) != '后') {
      return made(
          i,
          k + 1,
          months ? YearMonth.from(back).atDay(1) : back,
          months ? YearMonth.from(back).atEndOfMonth() : back);
    }
    if (p.word(k, "以内") || p.word(k, "之内")) {
      return made(i, k + 2, p.published, months ? YearMonth.from(ahead).atEndOfMonth() : ahead);
    }
    if (p.word(k, "以后") || p.word(k, "之后")) {
      return made(i, k + 2, months ? YearMonth.from(ahead).atDay(1) : ahead, null);
    }
    if (p.at(k) == '后') {
      return made(
          i,
          k + 1,
          months ? YearMonth.from(ahead).atDay(1) : ahead,
          months ? YearMonth.from(ahead).atEndOfMonth() : ahead.plusMonths(1).minusDays(1));
    }
    return null;
  }

  private static When made(int i, int end, LocalDate from, LocalDate to) {
    return new When(i, end, 0, 0, 0, from, to, Grain.OTHER, Anchor.PUBLICATION);
  }
}
