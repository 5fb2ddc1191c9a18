/** Words → tokens and their classes, synonyms folded, the endings of measures told. */
package hegao.bind.word;
