/** Clauses → what a figure measures, named as in a list that an editor keeps. */
package hegao.bind.naming;
