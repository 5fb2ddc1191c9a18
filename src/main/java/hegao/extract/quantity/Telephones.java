package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;

/** Numbers to call, or to tell papers and people by. */
final class Telephones {
  private static final String[] CALLS = {
    "拨打", "致电", "热线", "电话", "专线", "客服", "尾号", "编号", "代码", "股票代码", "证券代码", "邮编", "账号", "卡号", "车次",
    "航班", "工号", "学号", "座机", "传真"
  };

  private Telephones() {}

  /** 拨打96333, 尾号2046: a number to call or to tell things by. */
  static boolean called(Page p, Numeral n) {
    for (String word : CALLS) {
      if (p.word(n.start() - word.length(), word)) {
        return true;
      }
    }
    return p.word(n.end(), "热线") || p.word(n.end(), "专线") || p.word(n.end(), "平台热线");
  }

  /** 400-123-4567, 010-62345678, 歼-20: parts of a number to call, or of a name. */
  static boolean dashed(Page p, Numeral n, Numeral second) {
    if (n.form() != Numeral.Form.ARABIC) {
      return false;
    }
    char before = p.at(n.start() - 1);
    boolean area =
        second != null && p.at(n.start()) == '0' && n.length() > 2 && second.length() > 6;
    int end = second == null ? n.end() : second.end();
    boolean more = p.at(end) == '-' && Digits.arabic(p.at(end + 1));
    boolean inside = before == '-' && Digits.arabic(p.at(n.start() - 2));
    return area || inside || more && (second != null || n.length() > 2);
  }

  /** Whether a bare number is one of them. */
  static boolean at(Page p, Numeral n) {
    if (called(p, n)) {
      return true;
    }
    int digits = n.length();
    char before = p.at(n.start() - 1);
    return digits >= 7 || before == '-' || p.at(n.end()) == '-' && digits >= 3;
  }
}
