/** Numbers → ratios: fractions, hundredths, halves, so many of so many. */
package hegao.extract.share;
