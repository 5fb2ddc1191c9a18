package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** 20世纪, 上世纪90年代, 二十世纪九十年代末, 80年代初. */
public final class Centuries {
  private static final String[][] PARTS = {
    {"初期", "0", "19"}, {"初叶", "0", "19"}, {"初", "0", "19"}, {"早期", "0", "19"},
    {"前期", "0", "29"}, {"前半叶", "0", "49"}, {"上半叶", "0", "49"}, {"中叶", "40", "59"},
    {"中期", "40", "59"}, {"后半叶", "50", "99"}, {"下半叶", "50", "99"}, {"后期", "70", "99"},
    {"晚期", "80", "99"}, {"末期", "80", "99"}, {"末叶", "80", "99"}, {"末", "80", "99"}
  };

  private Centuries() {}

  /** The century, or the part of one, at {@code i}, or null. */
  public static When at(Page p, int i) {
    if (p.word(i, "公元")) {
      When told = at(p, i + 2);
      return told == null ? null : told.span(i, told.end());
    }
    int century = 0;
    int k = i;
    if (p.word(i, "上世纪") || p.word(i, "上个世纪") || p.word(i, "本世纪")) {
      century = p.at(i) == '上' ? 20 : 21;
      k = p.word(i, "上个世纪") ? i + 4 : i + 3;
    } else {
      Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
      boolean small = n != null && n.value() != null && n.start() == i && n.between(1, 99);
      if (!small && !decadeOf(p, i)) {
        return null;
      }
      if (p.word(n.end(), "世纪")) {
        century = n.intValue();
        k = n.end() + 2;
      }
    }
    Numeral tens = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (century == 0 && decadeOf(p, i)) {
      int year = tens.intValue();
      return part(p, made(i, tens.end() + 2, year, 10), year);
    }
    boolean decade =
        tens != null
            && tens.value() != null
            && tens.between(0, 90)
            && tens.intValue() % 10 == 0
            && (tens.intValue() > 10 || century > 0)
            && p.word(tens.end(), "年代");
    if (!decade) {
      return century > 0 ? hundred(p, made(i, k, century * 100 - 100, 100), century) : null;
    }
    int base = century > 0 ? century * 100 - 100 : tens.intValue() >= 30 ? 1900 : 2000;
    return part(p, made(i, tens.end() + 2, base + tens.intValue(), 10), base + tens.intValue());
  }

  /** 2010年代: whether the year that begins ten years stands at {@code i}. */
  private static boolean decadeOf(Page p, int i) {
    Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
    return n != null
        && n.value() != null
        && n.start() == i
        && n.length() == 4
        && n.between(1800, 2090)
        && n.intValue() % 10 == 0
        && p.word(n.end(), "年代");
  }

  /** 世纪初, 世纪中叶, 世纪末, 世纪上半叶, 世纪以来; or the century itself. */
  private static When hundred(Page p, When whole, int century) {
    int k = whole.end();
    int base = century * 100 - 100;
    if (p.word(k, "以来") && p.published != null && p.published.getYear() > base) {
      return whole.with(k + 2, whole.from(), p.published, Grain.YEARS);
    }
    for (String[] part : PARTS) {
      if (p.word(k, part[0])) {
        return years(
            whole.start(),
            k + part[0].length(),
            Math.max(1, base + Integer.parseInt(part[1])),
            base + Integer.parseInt(part[2]));
      }
    }
    return whole;
  }

  private static When part(Page p, When whole, int year) {
    int k = whole.end();
    char c = p.at(k);
    int end = p.at(k + 1) == '期' ? k + 2 : k + 1;
    if (c == '初' || (c == '前' || c == '早') && p.at(k + 1) == '期') {
      return years(whole.start(), end, year, year + 2);
    }
    if (c == '中' && p.at(k + 1) == '期') {
      return years(whole.start(), end, year + 3, year + 6);
    }
    return c == '末' || (c == '后' || c == '晚') && p.at(k + 1) == '期'
        ? years(whole.start(), end, year + 7, year + 9)
        : whole;
  }

  private static When made(int i, int end, int first, int years) {
    return years(i, end, Math.max(first, 1), first + years - 1);
  }

  private static When years(int i, int end, int first, int last) {
    return new When(
        i,
        end,
        0,
        0,
        0,
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31),
        Grain.YEARS,
        Anchor.WRITTEN);
  }
}
