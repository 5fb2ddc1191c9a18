/** Numbers → the unit before or behind them, alone, shared, or over another unit. */
package hegao.extract.unit;
