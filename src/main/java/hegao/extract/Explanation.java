package hegao.extract;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Mention;
import hegao.mention.Quantity;
import hegao.text.Span;
import java.util.List;

/** Prints how each mention was read, from which words. */
final class Explanation {
  private final Page p;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Page p) {
    this.p = p;
  }

  static List<Explained> of(Page p) {
    return p.made.stream().map(made -> new Explanation(p).made(made)).toList();
  }

  private Explained made(Page.Made made) {
    Mention m = made.mention();
    line(0, made.reading(), m.span(), Meaning.of(m));
    if (m instanceof Quantity q) {
      quantity(q);
    }
    return new Explained(m, out.toString());
  }

  private void quantity(Quantity q) {
    Span before = new Span(q.span().start(), q.core().start());
    if (before.length() > 0) {
      line(1, "约略语", before, "");
    }
    for (int k = q.core().start(); k < q.core().end(); k++) {
      Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
      if (n != null && n.value() != null) {
        line(1, "数词", new Span(k, n.end()), n.value().toPlainString());
        UnitScanner.Found unit = UnitScanner.behind(p, n);
        if (unit != null && unit.end() <= q.core().end()) {
          line(1, "单位", new Span(n.end(), unit.end()), unit.base() + " " + unit.dimension());
        }
        k = n.end() - 1;
      }
    }
    Span behind = new Span(q.core().end(), q.span().end());
    if (behind.length() > 0) {
      line(1, "约略语", behind, "");
    }
  }

  private void line(int depth, String name, Span span, String meaning) {
    out.append("  ".repeat(depth)).append(name).append('（').append(span.in(p.text)).append('）');
    if (!meaning.isEmpty()) {
      out.append(" ⇒ ").append(meaning);
    }
    out.append('\n');
  }
}
