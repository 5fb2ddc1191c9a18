/** Numbers and words → one date: days, months and parts of months and years. */
package hegao.extract.date;
