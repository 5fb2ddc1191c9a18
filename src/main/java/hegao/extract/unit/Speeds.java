package hegao.extract.unit;

import hegao.extract.page.Page;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;

/** 每小时3公里: a speed told with its time before the number. */
public final class Speeds {
  private static final String[] WORDS = {"每小时", "每秒", "每分钟"};
  private static final String[] UNITS = {"小时", "秒", "分钟"};

  private Speeds() {}

  /** Where 每小时 starts that stands right before {@code start}, or -1. */
  public static int start(Page p, int start, Unit unit) {
    if (unit.dimension() != Dimension.LENGTH) {
      return -1;
    }
    for (String word : WORDS) {
      int at = start - word.length();
      if (at >= p.floor && p.word(at, word)) {
        return at;
      }
    }
    return -1;
  }

  /** The speed that 每小时 at {@code at} makes of a length; the length where there is none. */
  public static Unit unit(Page p, int at, Unit length) {
    for (int k = 0; k < WORDS.length; k++) {
      if (p.word(at, WORDS[k])) {
        return new Unit(length.base() + "/" + UNITS[k], Dimension.SPEED, BigDecimal.ONE);
      }
    }
    return length;
  }
}
