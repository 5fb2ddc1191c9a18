package hegao.extract;

import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Two dates made one period: 9月25日至10月3日. */
final class Joined {
  private Joined() {}

  /** From the first to the second; the first alone where the second lies before it. */
  static When of(When first, When second) {
    When a = first;
    if (a.placed()
        && second.placed()
        && a.from() != null
        && second.to() != null
        && a.from().isAfter(second.to())) {
      boolean yearless = a.anchor() == Anchor.PUBLICATION && a.year() > 0;
      if (!yearless) {
        return first;
      }
      LocalDate from = a.from().minusYears(1);
      a =
          new When(
              a.start(),
              a.end(),
              a.year() - 1,
              a.month(),
              a.day(),
              from,
              a.to(),
              a.grain(),
              a.anchor());
    }
    Grain grain =
        a.grain() == Grain.MONTH ? Grain.MONTHS : a.grain() == Grain.YEAR ? Grain.YEARS : a.grain();
    return new When(
        a.start(),
        second.end(),
        second.year(),
        second.month(),
        0,
        a.from(),
        second.to(),
        grain,
        a.anchor());
  }
}
