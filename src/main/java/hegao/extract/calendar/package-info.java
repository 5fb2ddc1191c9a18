/** Words → years, feasts, seasons, plans and eras of the calendar. */
package hegao.extract.calendar;
