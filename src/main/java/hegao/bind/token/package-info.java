/** Text, mentions and places → the tokens of a sentence. */
package hegao.bind.token;
