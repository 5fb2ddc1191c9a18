/** Characters → numbers as written, and the interval that each is worth. */
package hegao.extract.numeral;
