/** Numbers with units of time → stretches counted from the day of publication. */
package hegao.extract.stretch;
