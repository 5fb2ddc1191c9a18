package hegao.extract;

import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** 20世纪, 上世纪90年代, 二十世纪九十年代末, 80年代初. */
final class Centuries {
  private Centuries() {}

  static When at(Page p, int i) {
    int century = 0;
    int k = i;
    if (p.word(i, "上世纪") || p.word(i, "上个世纪") || p.word(i, "本世纪")) {
      century = p.at(i) == '上' ? 20 : 21;
      k = p.word(i, "上个世纪") ? i + 4 : i + 3;
    } else {
      Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
      if (n == null || n.value() == null || n.start() != i || !n.between(1, 99)) {
        return null;
      }
      if (p.word(n.end(), "世纪")) {
        century = n.intValue();
        k = n.end() + 2;
      }
    }
    Numeral tens = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    boolean decade =
        tens != null
            && tens.value() != null
            && tens.between(0, 90)
            && tens.intValue() % 10 == 0
            && (tens.intValue() > 10 || century > 0)
            && p.word(tens.end(), "年代");
    if (!decade) {
      return century > 0 ? made(i, k, century * 100 - 100, 100) : null;
    }
    int base = century > 0 ? century * 100 - 100 : tens.intValue() >= 30 ? 1900 : 2000;
    return part(p, made(i, tens.end() + 2, base + tens.intValue(), 10), base + tens.intValue());
  }

  private static When part(Page p, When whole, int year) {
    int k = whole.end();
    char c = p.at(k);
    int end = p.at(k + 1) == '期' ? k + 2 : k + 1;
    if (c == '初') {
      return years(whole.start(), end, year, year + 2);
    }
    if (c == '中' && p.at(k + 1) == '期') {
      return years(whole.start(), end, year + 3, year + 6);
    }
    return c == '末' || c == '后' && p.at(k + 1) == '期'
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
