package hegao.settings;

import java.util.List;

/** Something that a user named and that cannot be used; its message has one line a mistake. */
public final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unusable(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
