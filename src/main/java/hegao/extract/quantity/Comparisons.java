package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Trie;
import hegao.mention.Ratio;
import hegao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spans of values told in words around bare numbers: 大于100并且小于300, 比170低, 在第十和第十五之间.
 *
 * <pre>
 * limit   = compare number | "比" number ("大" | "小" | …)
 * both    = limit joint limit
 * between = ["在" | "位于"] ["第"] number ("和" | "与") ["第"] number ("之间" | "间")
 * </pre>
 */
public final class Comparisons {
  private static final String[] JOINTS = {"的同时", "同时", ",", "并且", "而且", "并", "且", "又", "但"};
  private static final String HIGHER = "大高多长重贵快";
  private static final String LOWER = "小低少短轻便慢";

  private final Page p;

  /** Limits in order, the number of each beside it. */
  private final List<Page.Hedged> limits = new ArrayList<>();

  private Comparisons(Page p) {
    this.p = p;
  }

  /** Adds what is found to the hedged numbers of the page. */
  public static void read(Page p) {
    List<Page.Hedged> numbers = numbers(p);
    Comparisons found = new Comparisons(p);
    Page.Hedged last = null;
    for (Page.Hedged n : numbers) {
      found.limit(n);
      if (last != null) {
        found.between(last, n);
      }
      last = n;
    }
    found.joined();
  }

  /** The numbers of a page and its fractions in order, the parts of a fraction left out. */
  private static List<Page.Hedged> numbers(Page p) {
    List<Page.Hedged> numbers = new ArrayList<>();
    for (Page.Made made : p.made) {
      if (made.mention() instanceof Ratio r) {
        numbers.add(new Page.Hedged(r.span(), r.value(), null));
      }
    }
    for (Numeral n : p.numerals) {
      numbers.add(new Page.Hedged(new Span(n.start(), n.end()), n.value(), n.top()));
    }
    numbers.sort(
        Comparator.comparingInt((Page.Hedged n) -> n.span().start())
            .thenComparing(n -> -n.span().end()));
    List<Page.Hedged> outer = new ArrayList<>();
    int end = 0;
    for (Page.Hedged n : numbers) {
      if (n.span().start() >= end) {
        outer.add(n);
        end = n.span().end();
      }
    }
    return outer;
  }

  private void limit(Page.Hedged n) {
    int k = back(n.span().start());
    Trie.Hit<hegao.lexicon.Hedge> hit = hegao.lexicon.Hedges.BEFORE.before(p.f, k, 0);
    char first = hit == null ? ' ' : p.f[k - hit.length()];
    if (hit != null && "大小<>≤≥".indexOf(first) >= 0) {
      limits.add(new Page.Hedged(new Span(k - hit.length(), n.span().end()), n.low(), n.high()));
    }
    int sign = spacedSign(n.span().start());
    if (sign >= 0) {
      add(sign, n.span().end(), n.low());
    }
    boolean equal = p.word(k - 2, "等于") && "于或小大".indexOf(p.at(k - 3)) < 0;
    if (equal) {
      p.hedged.add(new Page.Hedged(new Span(k - 2, n.span().end()), n.low(), n.low()));
    }
    int behind = Digits.space(p.f, n.span().end());
    if (p.at(k - 1) == '比' && (HIGHER + LOWER).indexOf(p.at(behind)) >= 0) {
      add(k - 1, behind + 1, n.low());
      limits.add(new Page.Hedged(new Span(k - 1, behind + 1), n.low(), null));
    }
  }

  private void add(int from, int to, BigDecimal value) {
    p.hedged.add(new Page.Hedged(new Span(from, to), value, null));
  }

  /** Where a sign of comparison with spaces inside starts that ends at {@code i}: < = 100. */
  private int spacedSign(int i) {
    int k = back(i);
    int mark = p.at(k - 1) == '=' ? back(k - 1) : -1;
    boolean spaced = mark > 0 && mark < k - 1 && "<>".indexOf(p.at(mark - 1)) >= 0;
    return spaced ? mark - 1 : -1;
  }

  private int back(int i) {
    int k = i;
    while (k > 0 && k > i - 3 && p.f[k - 1] == ' ') {
      k--;
    }
    return k;
  }

  /** Two limits with a joint between: one span. */
  private void joined() {
    for (int i = 1; i < limits.size(); i++) {
      Page.Hedged a = limits.get(i - 1);
      Page.Hedged b = limits.get(i);
      int k = Digits.space(p.f, a.span().end());
      for (String joint : JOINTS) {
        if (p.word(k, joint)) {
          k = Digits.space(p.f, k + joint.length());
        }
      }
      boolean rising = a.low().compareTo(b.low()) < 0;
      if (k > a.span().end() && k == b.span().start()) {
        p.hedged.add(
            new Page.Hedged(
                new Span(a.span().start(), b.span().end()),
                rising ? a.low() : b.low(),
                rising ? b.low() : a.low()));
      }
    }
  }

  private void between(Page.Hedged low, Page.Hedged high) {
    int k = Digits.space(p.f, low.span().end());
    boolean joint = "和与到至".indexOf(p.at(k)) >= 0;
    int second = Digits.space(p.f, k + 1);
    boolean ordinal = p.at(second) == '第' && p.at(low.span().start() - 1) == '第';
    int end = high.span().end();
    end = p.word(end, "之间") ? end + 2 : p.at(end) == '间' ? end + 1 : -1;
    if (!joint || end < 0 || high.span().start() != (ordinal ? second + 1 : second)) {
      return;
    }
    int from = ordinal ? low.span().start() - 1 : low.span().start();
    from = p.word(from - 2, "位于") ? from - 2 : p.at(from - 1) == '在' ? from - 1 : from;
    p.hedged.add(new Page.Hedged(new Span(from, end), low.low(), high.low()));
  }
}
