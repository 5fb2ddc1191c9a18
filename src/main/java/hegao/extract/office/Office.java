package hegao.extract.office;

/**
 * A post with its organisation, before it is known whose it is.
 *
 * @param start where it begins in the text
 * @param organisation full name, or empty
 * @param title the post
 * @param former whether told as past
 */
record Office(int start, String organisation, String title, boolean former) {}
