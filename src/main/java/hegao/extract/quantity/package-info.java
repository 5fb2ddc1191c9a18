/** Numbers with units → quantities, hedged or not; names that only look like numbers are told. */
package hegao.extract.quantity;
