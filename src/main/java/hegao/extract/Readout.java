package hegao.extract;

import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.quantity.Comparisons;
import hegao.extract.quantity.Powers;
import hegao.mention.Mention;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is read in a text without judging what an article needs: bare numbers, dates that cannot
 * be placed, and the number inside each quantity are told too.
 */
public final class Readout {
  /** A date whose day is not known without a publication date; an open end has {@code from}. */
  public record Undated(Span span, boolean day, LocalDate from) {}

  /** A number as written, inside or outside of a mention. */
  public record Number(Span span, java.math.BigDecimal value, java.math.BigDecimal maxValue) {}

  private final Page page;

  private Readout(Page page) {
    this.page = page;
  }

  /** Reads all of a text. */
  public static Readout of(String text, LocalDate publishedOrNull) {
    Page page = Extractor.scan(text, publishedOrNull, true);
    Comparisons.read(page);
    Powers.read(page);
    return new Readout(page);
  }

  /** The mentions. */
  public List<Mention> mentions() {
    return page.made.stream().map(Page.Made::mention).toList();
  }

  /** Quantities inside others: the last figure of a range, the figure behind a hedge. */
  public List<hegao.mention.Quantity> inner() {
    return List.copyOf(page.inner);
  }

  /** Dates that could not be placed. */
  public List<Undated> undated() {
    return page.undated.stream().map(u -> new Undated(u.span(), u.day(), u.from())).toList();
  }

  /** Every number that was read. */
  public List<Number> numbers() {
    List<Number> numbers = new ArrayList<>();
    for (Numeral n : page.numerals) {
      numbers.add(new Number(new Span(n.start(), n.end()), n.value(), n.top()));
    }
    for (Page.Hedged h : page.hedged) {
      numbers.add(new Number(h.span(), h.low(), h.high()));
    }
    return numbers;
  }
}
