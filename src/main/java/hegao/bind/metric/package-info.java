/** Clauses in their story → what a figure measures, as claims are compared by. */
package hegao.bind.metric;
