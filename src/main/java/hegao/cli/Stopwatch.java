package hegao.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Measures how long each stage of a run takes, and passes on what it is told. */
final class Stopwatch implements Progress {
  private final Progress next;
  private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
  private Stage current = Stage.READ;
  private long since = System.nanoTime();

  Stopwatch(Progress next) {
    this.next = next;
  }

  @Override
  public void at(Stage stage, int done, int total) {
    turn(stage);
    next.at(stage, done, total);
  }

  /** A stage begins where another is told of; it ends there, too. */
  private synchronized void turn(Stage stage) {
    if (stage != current) {
      close();
      current = stage;
    }
  }

  private void close() {
    long now = System.nanoTime();
    times.merge(current, Duration.ofNanos(now - since), Duration::plus);
    since = now;
  }

  /** The times so far, in the order of the stages. */
  synchronized Map<Stage, Duration> times() {
    close();
    return new EnumMap<>(times);
  }
}
