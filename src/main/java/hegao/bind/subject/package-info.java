/** Clauses → who or what a figure is of. */
package hegao.bind.subject;
