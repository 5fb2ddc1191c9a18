package hegao.cli;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Called as often as the run likes, from any thread.
   *
   * @param stage what is being done
   * @param done how much of it is done
   * @param total how much there is; 0 where that cannot be told
   */
  void at(Stage stage, int done, int total);
}
