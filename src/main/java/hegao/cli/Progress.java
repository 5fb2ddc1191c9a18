package hegao.cli;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Called as often as the run likes, from any thread.
   *
   * @param stage what is being done, in the editor's words
   * @param done how much of it
   * @param total how much there is
   */
  void at(String stage, int done, int total);
}
