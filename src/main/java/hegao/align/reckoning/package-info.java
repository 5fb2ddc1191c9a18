/** Figures of one sentence → what can be reckoned: sums, shares, rates, differences. */
package hegao.align.reckoning;
