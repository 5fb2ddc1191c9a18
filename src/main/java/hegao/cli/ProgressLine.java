package hegao.cli;

import java.io.PrintWriter;

/**
 * One line on a terminal that is written over; shown only when a run takes longer than a second.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final PrintWriter err;
  private long due = System.nanoTime() + PATIENCE_NANOS;
  private boolean shown;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void at(String stage, int done, int total) {
    long now = System.nanoTime();
    if (now - due < 0) {
      return;
    }
    due = now + PAUSE_NANOS;
    shown = true;
    err.print("\r\u001b[K" + stage + " " + done + "/" + total);
    err.flush();
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
