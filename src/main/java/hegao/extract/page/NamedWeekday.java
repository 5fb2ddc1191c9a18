package hegao.extract.page;

import hegao.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A date with the day of the week printed behind it, right or wrong.
 *
 * @param dateSpan the date
 * @param date the day it is
 * @param weekdaySpan the name of the day
 * @param day the day of the week as printed
 */
public record NamedWeekday(Span dateSpan, LocalDate date, Span weekdaySpan, DayOfWeek day) {}
