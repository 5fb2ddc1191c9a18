/** Sentences in order → what has been told so far. */
package hegao.bind.story;
