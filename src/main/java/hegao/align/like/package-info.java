/** Two texts → how alike they are, and the weights that make "same" of it. */
package hegao.align.like;
