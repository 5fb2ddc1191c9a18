/** A claim → what it is about and when; two claims → how these lie to each other. */
package hegao.align.about;
