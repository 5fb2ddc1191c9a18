package hegao.extract.quantity;

import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;

/** 十四届全国人大, 三次会议, 四次全会: places in an order told without 第. */
final class Sessions {
  private static final String[] BODIES = {
    "全国", "人大", "政协", "中央", "市委", "省委", "区委", "县委", "常委会", "中纪委", "全会", "党代会", "理事会", "代表大会"
  };

  private Sessions() {}

  /** Whether the counted thing is the session of that number. */
  static boolean ordinal(Page p, Numeral n, int end) {
    char unit = p.f[end - 1];
    if (unit == '届') {
      boolean class4 = n.arabic() && n.length() == 4;
      return class4
          || n.value().compareTo(java.math.BigDecimal.TEN) > 0 && !n.arabic()
          || body(p, end)
          || p.word(end, "二次")
          || p.word(end, "三次");
    }
    boolean meeting = p.word(end, "会议") || p.word(end, "全会") || p.word(end, "全体会议");
    boolean within = "大协届会委".indexOf(p.at(n.start() - 1)) >= 0;
    return unit == '次' && meeting && !n.arabic() && (within || p.word(end, "全会"));
  }

  /** Index behind the counter: 次会议 is one counter. */
  static int end(Page p, int end) {
    return p.f[end - 1] == '次' && p.word(end, "会议") ? end + 2 : end;
  }

  private static boolean body(Page p, int end) {
    for (String body : BODIES) {
      if (p.word(end, body)) {
        return true;
      }
    }
    return false;
  }
}
