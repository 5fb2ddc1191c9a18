package hegao.bind.presumed;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Quakes;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** What of a stretch of years a figure is of: its last day where something grew to it. */
public final class Stepped {
  private Stepped() {}

  /** 75〔周年〕 is of a year, whatever day it is told of. */
  private static Period jubilee(Clause clause, Period period) {
    boolean years =
        period != null && clause.figure().form().endsWith("周年") && period.grain() != Grain.YEAR;
    if (!years) {
      return period;
    }
    int year = period.end().getYear();
    return new Period(
        period.span(),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Grain.YEAR,
        Anchor.CONTEXT);
  }

  /** 五年来从A增加到B: neither end is of the whole time; B is of its last day. */
  public static Period of(Clause clause, Period governing) {
    if (Quakes.known(clause)) {
      return null;
    }
    Period period = jubilee(clause, governing);
    boolean years = period != null && !period.asOf() && period.grain() == Grain.YEARS;
    if (years && clause.departs()) {
      return null;
    }
    return years && clause.arrives()
        ? new Period(period.span(), null, period.end(), Grain.DAY, Anchor.CONTEXT)
        : period;
  }
}
