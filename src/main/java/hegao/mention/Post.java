package hegao.mention;

import hegao.text.Span;

/**
 * A person's office.
 *
 * @param span from the organisation (or post) to the person
 * @param person name
 * @param organisation full name as far as known, home place resolved (市委 → 中共重庆市委), or empty
 * @param title the post: 书记, 副主任
 * @param former whether told as past (原, 前)
 */
public record Post(Span span, String person, String organisation, String title, boolean former)
    implements Mention {}
