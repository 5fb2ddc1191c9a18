/** Tokens → who says it, where it comes from, and whether it is fact, expectation or aim. */
package hegao.bind.voice;
