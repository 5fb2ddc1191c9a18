package hegao.cli;

import java.util.function.Supplier;

/**
 * What a thread of its own makes while others work. As {@code CompletableFuture}, without the
 * milliseconds that one takes to be set up for its first use.
 */
final class Ahead<T> {
  private final Thread thread;
  private T made;
  private Throwable thrown;

  private Ahead(String name, Supplier<T> work) {
    thread = new Thread(() -> run(work), name);
    thread.setDaemon(true);
  }

  /** Begins the work. */
  static <T> Ahead<T> of(String name, Supplier<T> work) {
    Ahead<T> ahead = new Ahead<>(name, work);
    ahead.thread.start();
    return ahead;
  }

  private void run(Supplier<T> work) {
    try {
      made = work.get();
    } catch (RuntimeException | Error e) {
      thrown = e;
    }
  }

  /** What was made, as soon as it is there; throws what the work threw. */
  T get() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    return made;
  }
}
