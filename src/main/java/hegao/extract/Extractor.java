package hegao.extract;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.NamedWeekday;
import hegao.extract.page.Page;
import hegao.extract.period.Clocks;
import hegao.extract.period.PeriodReader;
import hegao.extract.period.PeriodStarts;
import hegao.extract.quantity.Doubling;
import hegao.extract.quantity.Hedges;
import hegao.extract.quantity.QuantityReader;
import hegao.extract.rank.OrdinalReader;
import hegao.extract.rank.RankReader;
import hegao.extract.share.HalfReader;
import hegao.extract.share.RatioReader;
import hegao.extract.unit.Starts;
import hegao.extract.unit.UnitScanner;
import hegao.lexicon.NotNumbers;
import hegao.lexicon.Trie;
import hegao.mention.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers, dates, shares and ranks in one pass over a text. */
public final class Extractor {
  private static final byte NONE = 0;
  private static final byte NUMBER = 1;
  private static final byte WORD = 2;
  private static final byte NAME = 4;
  private static final byte[] KINDS = kinds();

  private Extractor() {}

  /**
   * The mentions of a text, sorted by start.
   *
   * @param text any text; offsets are UTF-16 indices in it
   * @param publishedOrNull publication date that 今年, 8月, 昨日 are resolved by; without it such
   *     periods are left out
   */
  public static List<Mention> read(String text, LocalDate publishedOrNull) {
    Page page = scan(text, publishedOrNull, false);
    List<Mention> mentions = new ArrayList<>(page.made.size());
    for (Page.Made made : page.made) {
      mentions.add(made.mention());
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  /**
   * The dates that have a day of the week printed right behind them, after a space or in brackets.
   *
   * @param publishedOrNull completes dates without a year; without it only full dates are given
   */
  public static List<NamedWeekday> weekdays(String text, LocalDate publishedOrNull) {
    return List.copyOf(scan(text, publishedOrNull, false).weekdays);
  }

  /** How the mentions of a text were read: a tree in lines, parts indented below their whole. */
  public static String explain(String text, LocalDate publishedOrNull) {
    StringBuilder out = new StringBuilder();
    explained(text, publishedOrNull).forEach(e -> out.append(e.tree()));
    return out.toString();
  }

  /** How each mention of a text was read, in the order of reading. */
  public static List<Explained> explained(String text, LocalDate publishedOrNull) {
    return Explanation.of(scan(text, publishedOrNull, false));
  }

  static Page scan(String text, LocalDate published, boolean loose) {
    Page p = new Page(text, published, loose);
    char[] f = p.f;
    int i = 0;
    while (i < f.length) {
      byte kind = KINDS[f[i]];
      i = kind == NONE ? i + 1 : next(p, i, kind);
    }
    return p;
  }

  private static int next(Page p, int i, byte kind) {
    Numeral n = Digits.starts(p.f[i]) ? p.numeral(i) : null;
    if (n != null && n.value() == null) {
      return n.end();
    }
    if ((kind & (WORD | NAME)) != 0) {
      boolean word = (kind & WORD) != 0 && PeriodStarts.at(p, i);
      int end = word ? words(p, i) : (kind & NAME) != 0 ? skipped(p, i) : -1;
      if (end > i) {
        return end;
      }
    }
    if ((kind & NUMBER) == 0) {
      return i + 1;
    }
    int end = RatioReader.fraction(p, i);
    end = end > i || p.loose ? end : RatioReader.proportion(p, i);
    end = end > i || p.loose ? end : RatioReader.among(p, i);
    end = end > i ? end : QuantityReader.read(p, i);
    return end > i ? end : i + 1;
  }

  private static int words(Page p, int i) {
    char c = p.f[i];
    if (c == '第' || c == '首' || c == '倒') {
      int end = PeriodReader.read(p, i);
      end = end > i ? end : skipped(p, i);
      end = end > i || p.loose ? end : RankReader.read(p, i);
      return end > i ? end : OrdinalReader.read(p, i);
    }
    if (c == '每') {
      return RatioReader.every(p, i);
    }
    if (c == '一' || c == '半' || c == '过') {
      int half = HalfReader.read(p, i);
      if (half > i) {
        return half;
      }
    }
    if (c == '翻' || c == '打') {
      return Doubling.read(p, i);
    }
    if (!p.loose && "榜销之头魁居唯最前".indexOf(c) >= 0) {
      int ranked = RankReader.read(p, i);
      if (ranked > i) {
        return ranked;
      }
    }
    int end = PeriodReader.read(p, i);
    if (end < 0 && !p.loose && Digits.starts(c)) {
      end = Clocks.end(p, i);
    }
    return end > i ? end : skipped(p, i);
  }

  private static int skipped(Page p, int i) {
    Trie.Hit<String> hit = NotNumbers.WORDS.at(p.f, i);
    if (hit != null && hit.value().equals("一到") && Digits.starts(p.at(i + 2))) {
      return -1;
    }
    if (hit == null || longerNumber(p, i, hit.length()) || hedgedLevel(p, i)) {
      return -1;
    }
    if (p.loose && Digits.starts(p.f[i]) && p.alone(i, i + hit.length())) {
      Numeral n = p.numeral(i);
      if (n != null && n.end() == i + hit.length() && n.form() == Numeral.Form.DIGITS) {
        return -1;
      }
    }
    p.floor = Math.max(p.floor, i);
    return i + hit.length();
  }

  /** Whether 百, 千, 万 at {@code i} have a hedge before: 近百家, 上万人. */
  private static boolean hedgedLevel(Page p, int i) {
    return Digits.power(p.f[i]) >= 2
        && Digits.power(p.f[i]) < 20
        && p.numeral(i) != null
        && Hedges.before(p, i, p.numeral(i)).kind() != null;
  }

  /** Whether a number goes on where the word ends: 十分钟, 三元二角. */
  private static boolean longerNumber(Page p, int i, int length) {
    Numeral n = Digits.starts(p.f[i]) ? p.numeral(i) : null;
    if (n == null || n.value() == null) {
      return false;
    }
    if (n.end() > i + length || p.word(n.end(), "分之")) {
      return true;
    }
    UnitScanner.Found unit = UnitScanner.behind(p, n);
    return unit != null && unit.end() > i + length;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    mark(kinds, NUMBER, Digits.INITIALS + "-.负几数半" + Starts.SIGNS + Starts.CURRENCIES);
    mark(kinds, WORD, PeriodStarts.initials());
    mark(kinds, NAME, NotNumbers.WORDS.initials());
    return kinds;
  }

  private static void mark(byte[] kinds, byte kind, String initials) {
    for (char c : initials.toCharArray()) {
      kinds[c] |= kind;
    }
  }
}
