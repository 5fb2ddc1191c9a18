package hegao.cli;

import hegao.report.Words;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * One line on a terminal that is written over, with the seconds since the start; shown only when a
 * run takes longer than a second. A stage that tells nothing for long is seen to go on.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_MILLIS = 1_000;
  private static final long PAUSE_MILLIS = 200;

  private final PrintWriter err;
  private final Words words;
  private final Optional<Timer> timer;
  private final long start = System.nanoTime();
  private String told = "";
  private boolean shown;
  private boolean closed;

  /** A line where somebody watches, else one that stays empty. */
  static ProgressLine on(Terminal terminal, Words words) {
    long patience = terminal.interactive() ? PATIENCE_MILLIS : Long.MAX_VALUE;
    return new ProgressLine(terminal.err(), words, patience);
  }

  /** A line that is kept up to the moment by a thread of its own, until it is closed. */
  ProgressLine(PrintWriter err, Words words) {
    this(err, words, PATIENCE_MILLIS);
  }

  ProgressLine(PrintWriter err, Words words, long patience) {
    this.err = err;
    this.words = words;
    boolean watched = patience < Long.MAX_VALUE;
    timer = watched ? Optional.of(new Timer("progress", true)) : Optional.empty();
    timer.ifPresent(each -> each.schedule(task(), patience, PAUSE_MILLIS));
  }

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    told = words.of(stage) + (total > 0 ? " " + done + "/" + total : "");
  }

  private TimerTask task() {
    return new TimerTask() {
      @Override
      public void run() {
        show();
      }
    };
  }

  private synchronized void show() {
    if (closed) {
      return;
    }
    shown = true;
    long seconds = (System.nanoTime() - start) / 1_000_000_000L;
    err.print("\r\u001b[K" + told + "  " + seconds + " s");
    err.flush();
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    timer.ifPresent(Timer::cancel);
    closed = true;
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }
}
