/** Sentences without figures → events and their days. */
package hegao.bind.event;
