/** Claims → pairs worth comparing. */
package hegao.align.candidate;
