package hegao.split;

/** What a line looks like by itself. */
enum Role {
  /** Page furniture: mastheads, page numbers, rules. */
  FURNITURE,
  BYLINE,
  CAPTION,
  /** A line of a list. */
  ITEM,
  /** A line of a table. */
  ROW,
  /** Marked as a heading by {@code #} or by a serial number of a box. */
  MARKED,
  /** Short and without a closing mark: a heading, a caption or a piece of a sentence. */
  SHORT,
  /** Running text. */
  PROSE;

  boolean heading() {
    return this == MARKED || this == SHORT;
  }
}
