package hegao.bind.figure;

import hegao.bind.phrase.Head;
import hegao.bind.word.Token;
import java.util.List;

/**
 * What a figure is said to measure, as far as its clause tells.
 *
 * @param head who or what the clause names; null when it names none
 * @param metric what is measured; empty when the clause names none
 * @param qualifiers what narrows it
 * @param counted whether the metric is the thing counted behind the figure
 * @param prefix the part of a counted metric that stands before the figure; it goes for a list
 * @param before the tokens before the figure that tell of it
 * @param behind the noun phrase behind the figure
 */
public record Frame(
    Head head,
    String metric,
    List<String> qualifiers,
    boolean counted,
    String prefix,
    List<Token> before,
    List<Token> behind) {

  /** A frame told by the words of a list or by none: only its metric is known. */
  public static Frame told(Head head, String metric) {
    return new Frame(head, metric, List.of(), false, "", List.of(), List.of());
  }

  /** The same figure of another subject. */
  public Frame of(Head other) {
    return new Frame(other, metric, qualifiers, counted, "", before, behind);
  }

  /** The same thing counted, with what stood before the first of a list. */
  public Frame under(String shared) {
    return new Frame(null, shared + metric, qualifiers, true, shared, before, behind);
  }
}
