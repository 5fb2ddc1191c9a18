/** Pairs that differ → looked at again: what stands around them parts or joins them. */
package hegao.align.again;
