/** Dates → periods: from one to another, as of, since, with parts of the day. */
package hegao.extract.period;
