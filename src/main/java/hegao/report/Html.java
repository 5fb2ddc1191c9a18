package hegao.report;

import gg.jte.generated.precompiled.JtereportGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import hegao.claim.Report;
import hegao.report.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * The report for editors: one file that needs nothing else, every character of articles escaped.
 */
public final class Html implements Format {
  private final Words words;
  private final RulePages pages;

  /**
   * A report in the language of {@code words}.
   *
   * @param pages where the pages of the rules are found
   */
  public Html(Words words, RulePages pages) {
    this.words = words;
    this.pages = pages;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Page page = new Pages(report, words, pages).page();
    try {
      JtereportGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }
}
