package hegao.extract;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.quantity.Names;
import hegao.lexicon.NotNumbers;
import hegao.lexicon.Trie;
import hegao.mention.Mention;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Digits of a text that were read as no number, date or rank.
 *
 * @param span the digits with the word they belong to
 * @param reason why, in Chinese
 */
public record Skipped(Span span, String reason) {
  /** The digits of a text that were passed over, in order; single Chinese numerals are not told. */
  public static List<Skipped> in(String text, LocalDate publishedOrNull) {
    Page p = Extractor.scan(text, publishedOrNull, false);
    BitSet read = new BitSet(text.length());
    for (Page.Made made : p.made) {
      Mention mention = made.mention();
      read.set(mention.span().start(), mention.span().end());
    }
    List<Skipped> skipped = new ArrayList<>();
    int i = 0;
    while (i < p.f.length) {
      Skipped here = read.get(i) ? null : at(p, i);
      if (here != null && !here.reason.isEmpty() && !read.get(here.span.end() - 1)) {
        skipped.add(here);
      }
      i = here == null ? i + 1 : Math.max(here.span.end(), i + 1);
    }
    return skipped;
  }

  /** What is passed over at {@code i}, without a reason where it is not worth telling. */
  private static Skipped at(Page p, int i) {
    Trie.Hit<String> word = NotNumbers.WORDS.at(p.f, i);
    if (word != null) {
      boolean digits =
          word.value()
              .chars()
              .anyMatch(
                  c -> Digits.power((char) c) > 0 || "0123456789〇零一二三四五六七八九两".indexOf(c) >= 0);
      if (!digits) {
        return new Skipped(new Span(i, i + word.length()), "");
      }
      return new Skipped(
          new Span(i, i + word.length()), "不是数：词表 not-numbers 的“" + word.value() + "”");
    }
    Numeral n = Digits.starts(p.f[i]) ? p.numeral(i) : null;
    if (n == null) {
      return null;
    }
    Span span = new Span(i, Math.max(n.end(), i + 1));
    if (n.value() == null) {
      return new Skipped(span, "位数过多，不当作数");
    }
    if (Names.partOfName(p, n)) {
      int start = Names.start(p, i);
      return new Skipped(new Span(start, Names.end(p, n.end())), "与字母相连的型号、代号");
    }
    return new Skipped(span, n.arabic() || n.length() > 1 ? Names.reason(p, n) : "");
  }
}
