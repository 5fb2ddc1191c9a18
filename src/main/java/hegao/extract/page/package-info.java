/** Text → a page under reading: its folded characters, and what has been read of it so far. */
package hegao.extract.page;
