package hegao.settings;

import java.util.List;

/** A configuration file that cannot be used; its message has one line for each mistake. */
public final class BrokenSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenSettings(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
