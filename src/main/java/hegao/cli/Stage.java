package hegao.cli;

/** What a run is doing; the interface has a word for each. */
public enum Stage {
  READ,
  BIND,
  ALIGN,
  JUDGE,
  WRITE
}
