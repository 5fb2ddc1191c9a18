/** More than two claims → what is odd about them together. */
package hegao.align.oddity;
