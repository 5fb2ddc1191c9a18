package hegao.extract;

import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.time.YearMonth;

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

  private static When placed(
      Page p, int i, int k, LocalDate back, LocalDate ahead, boolean months) {
    if (p.word(k, "以来")) {
      return made(
          i, k + 2, YearMonth.from(back).atDay(1), YearMonth.from(p.published).atEndOfMonth());
    }
    if (p.word(k, "以前") || p.word(k, "之前")) {
      return made(i, k + 2, null, months ? YearMonth.from(back).atEndOfMonth() : back);
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
