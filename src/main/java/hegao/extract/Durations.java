package hegao.extract;

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
      boolean half = p.f[i] == '半';
      Numeral n = half || !Digits.starts(p.f[i]) ? null : p.numeral(i);
      if (!half && (n == null || n.value() == null)) {
        continue;
      }
      boolean range = iso.length() > 1 && RANGE.indexOf(p.f[i - 1]) >= 0;
      Numeral figure = half ? Halves.numeral(i) : n;
      UnitScanner.Found unit = UnitScanner.behind(p, figure);
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
      iso.append(QuantityReader.plain(value).toPlainString())
          .append(letter.charAt(letter.length() - 1));
      i = Math.max(unit.end() - 1, i);
    }
    return iso.length() > 1 ? iso.toString() : null;
  }
}
