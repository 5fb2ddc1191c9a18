/** Tokens → a figure with the clause around it: its kind, its value, what it is told against. */
package hegao.bind.figure;
