/** Periods in order → the period that governs each figure. */
package hegao.bind.period;
