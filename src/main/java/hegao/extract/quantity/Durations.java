package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.numeral.Precision;
import hegao.extract.page.Page;
import hegao.extract.unit.Halves;
import hegao.extract.unit.Ranges;
import hegao.extract.unit.UnitScanner;
import java.math.BigDecimal;
import java.util.Map;

/** Writes a stretch of time in ISO 8601: 8天20小时 is P8DT20H. */
public final class Durations {
  private static final Map<String, String> LETTERS =
      Map.of("年", "Y", "月", "M", "周", "W", "天", "D", "小时", "TH", "分钟", "TM", "秒", "TS", "季度", "Q");

  private static final String RANGE = "-~至到";

  private Durations() {}

  /** The stretch told in {@code text} from {@code start} to {@code end}, or null for odd units. */
  public static String iso(String text, int start, int end) {
    Page p = new Page(text.substring(start, end), null, true);
    StringBuilder iso = new StringBuilder("P");
    boolean time = false;
    for (int i = 0; i < p.f.length; i++) {
      if (p.f[i] == '零' && iso.length() > 1) {
        continue;
      }
      boolean half = p.f[i] == '半';
      Numeral n = half || !Digits.starts(p.f[i]) ? null : p.numeral(i);
      if (!half && (n == null || n.value() == null)) {
        continue;
      }
      boolean range = iso.length() > 1 && RANGE.indexOf(p.f[i - 1]) >= 0;
      Numeral figure = half ? Halves.numeral(i) : n;
      UnitScanner.Found unit = UnitScanner.behind(p, figure);
      unit = unit == null ? unitBehindRange(p, figure) : unit;
      boolean night =
          unit != null && iso.length() > 1 && (unit.base().equals("晚") || unit.base().equals("夜"));
      if (night) {
        i = unit.end() - 1;
        continue;
      }
      String letter = unit == null ? null : LETTERS.get(unit.base());
      if (letter == null) {
        return null;
      }
      if (range) {
        iso.append("/P");
        time = false;
      }
      BigDecimal value = unit.half() ? figure.value().add(new BigDecimal("0.5")) : figure.value();
      if (letter.equals("Q")) {
        value = value.multiply(BigDecimal.valueOf(3));
        letter = "M";
      }
      if (letter.length() > 1 && !time) {
        iso.append('T');
        time = true;
      }
      iso.append(Precision.plain(value).toPlainString()).append(letter.charAt(letter.length() - 1));
      i = shared(p, figure, unit) ? figure.end() - 1 : Math.max(unit.end() - 1, i);
    }
    return iso.length() > 1 ? iso.toString() : null;
  }

  /** The unit of 6个月 for the 3 of 3~6个月. */
  private static UnitScanner.Found unitBehindRange(Page p, Numeral first) {
    int gap = Ranges.separator(p, first.end());
    Numeral second = gap < 0 ? null : p.numeral(gap);
    return second == null || second.value() == null ? null : UnitScanner.behind(p, second);
  }

  private static boolean shared(Page p, Numeral figure, UnitScanner.Found unit) {
    return p.f[figure.start()] != '半' && UnitScanner.behind(p, figure) == null && unit != null;
  }
}
