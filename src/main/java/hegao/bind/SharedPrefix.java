package hegao.bind;

/** What stands before the first counted thing of a list and goes for the others. */
final class SharedPrefix {
  private String prefix = "";

  /** The frame of a figure with what the list shares: 零部件产业3类系统、12类〔零部件产业〕总成. */
  Frame of(Frame frame, Clause clause) {
    boolean goesOn =
        clause.follows() && frame.counted() && frame.prefix().isEmpty() && frame.head() == null;
    if (!goesOn) {
      prefix = frame.prefix();
      return frame;
    }
    return frame.under(prefix);
  }
}
