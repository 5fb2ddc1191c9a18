package hegao.lexicon;

import java.util.List;

/** Word lists of an editor that cannot be used; one line of message for each mistake. */
public final class BrokenWords extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenWords(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
