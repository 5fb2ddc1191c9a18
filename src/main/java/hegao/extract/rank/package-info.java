/** Numbers and words → places in a ranking or an order. */
package hegao.extract.rank;
