/** A claim → the words that it is told with, and the figures beside it. */
package hegao.align.telling;
