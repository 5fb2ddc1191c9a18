/** Tokens → noun phrases, cut to what an editor would write; titles and quoted names. */
package hegao.bind.phrase;
