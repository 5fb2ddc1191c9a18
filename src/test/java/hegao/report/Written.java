package hegao.report;

import hegao.claim.Report;
import hegao.claim.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/** Reports as written. */
public final class Written {
  private Written() {}

  /** The report in the format of that name, without pages of rules. */
  public static String by(String format, Report report) throws IOException {
    return by(format, report, RulePages.NONE);
  }

  static String by(String format, Report report, RulePages pages) throws IOException {
    StringWriter out = new StringWriter();
    new Formats(Words.in(Language.ZH), pages, Optional.of(Severity.ERROR))
        .named(format)
        .orElseThrow()
        .write(report, out);
    return out.toString();
  }
}
