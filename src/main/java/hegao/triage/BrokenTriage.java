package hegao.triage;

import java.util.List;

/** A file of decisions that cannot be used; its message has one line for each mistake. */
public final class BrokenTriage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenTriage(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
