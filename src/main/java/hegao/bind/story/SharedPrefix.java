package hegao.bind.story;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;

/** What stands before the first counted thing of a list and goes for the others. */
public final class SharedPrefix {
  private String prefix = "";

  /** The frame of a figure with what the list shares: 农机展区4类整机、15类〔农机展区〕部件. */
  public Frame of(Frame frame, Clause clause) {
    boolean goesOn =
        clause.follows() && frame.counted() && frame.prefix().isEmpty() && frame.head() == null;
    if (!goesOn) {
      prefix = frame.prefix();
      return frame;
    }
    return frame.under(prefix);
  }
}
