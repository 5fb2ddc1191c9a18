package hegao.report;

import hegao.claim.Report;
import java.io.IOException;
import java.io.Writer;

/** A way to write a report. */
public interface Format {
  /**
   * Writes the whole report; the same report always gives the same characters.
   *
   * @param out left open
   * @throws IOException when {@code out} fails
   */
  void write(Report report, Writer out) throws IOException;
}
