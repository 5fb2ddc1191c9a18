/** Claims without a period → the period they are presumed to be of. */
package hegao.bind.presumed;
