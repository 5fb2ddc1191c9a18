package hegao.bind.period;

import hegao.bind.given.Input;
import hegao.mention.Period;

/**
 * The times that a story goes by as a whole, each null when it goes by none.
 *
 * @param reported the year that it reports on
 * @param leading the time told at its head and again below
 */
public record Wholes(Period reported, Period leading) {

  /** The times that an article goes by as a whole. */
  public static Wholes of(Input input) {
    return new Wholes(Reported.of(input), Leading.of(input));
  }
}
