package hegao.bind.phrase;

/**
 * A subject found at the head of some tokens.
 *
 * @param name as resolved
 * @param end number of tokens it and what stands before it take up
 * @param sort what it is
 */
public record Head(String name, int end, Sort sort) {
  /** What a subject is, most lasting first. */
  public enum Sort {
    PLACE,
    /** An organisation, a facility. */
    BODY,
    /** A film, a book, a ship: something with a name of its own. */
    WORK,
    /** Any other noun phrase before a verb: good for its own clause only. */
    NOUN
  }
}
