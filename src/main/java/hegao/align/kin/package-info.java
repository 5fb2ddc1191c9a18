/** Pairs → whether both speak of the same thing, and why. */
package hegao.align.kin;
