package hegao.cli;

/** A request that cannot be met as it stands; its message is one line for the user. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
