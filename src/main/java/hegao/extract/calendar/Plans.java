package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Five-year plans: “十四五”, “十三五”末, “十五五”时期. */
public final class Plans {
  private static final String OPEN = "“\"‘「『";
  private static final String CLOSE = "”\"’」』";

  private Plans() {}

  /** Whether it opens a quotation. */
  public static boolean opening(char c) {
    return OPEN.indexOf(c) >= 0;
  }

  static boolean closing(char c) {
    return CLOSE.indexOf(c) >= 0;
  }

  /** The years of the plan named at {@code i}, or null. */
  public static When at(Page p, int i) {
    int k = OPEN.indexOf(p.at(i)) >= 0 ? i + 1 : i;
    int ten = p.at(k) == '十' ? 1 : 0;
    int digit = Digits.chinese(p.at(k + ten));
    int number;
    int end;
    if (ten == 1 && p.at(k + 1) == '五' && CLOSE.indexOf(p.at(k + 2)) >= 0) {
      number = 10;
      end = k + 2;
    } else if (digit > 0 && p.at(k + ten + 1) == '五' && p.at(k + ten) != '两') {
      number = ten * 10 + digit;
      end = k + ten + 2;
    } else {
      return null;
    }
    boolean quoted = k > i && CLOSE.indexOf(p.at(end)) >= 0;
    if (k > i && !quoted || number > 20) {
      return null;
    }
    end = quoted ? end + 1 : end;
    if (!quoted && !marked(p, end)) {
      return null;
    }
    if (p.word(end, "规划") && !p.word(end, "规划期") && !p.word(end, "规划实施")) {
      return new When(i, end, 0, 0, 0, null, null, Grain.PLAN, Anchor.CALENDAR);
    }
    return placed(p, i, end, number);
  }

  private static boolean marked(Page p, int end) {
    for (String word :
        new String[] {"期间", "时期", "以来", "末", "期末", "初", "开局", "收官", "规划期", "规划实施", "前", "首年"}) {
      if (p.word(end, word)) {
        return true;
      }
    }
    return false;
  }

  private static When placed(Page p, int i, int at, int number) {
    int first = number == 1 ? 1953 : number == 2 ? 1958 : 1951 + 5 * number;
    LocalDate from = LocalDate.of(first, 1, 1);
    LocalDate to = LocalDate.of(first + 4, 12, 31);
    int end = at;
    for (String word : new String[] {"规划期间", "规划实施期间", "规划时期", "期间", "时期"}) {
      if (p.word(end, word)) {
        end += word.length();
        break;
      }
    }
    if (end > at) {
      return plan(i, end, from, to);
    }
    if (p.at(end) == '末' || p.word(end, "期末")) {
      return plan(i, p.at(end) == '末' ? end + 1 : end + 2, null, to);
    }
    if (p.at(end) == '初' || p.word(end, "期初")) {
      return plan(i, p.at(end) == '初' ? end + 1 : end + 2, from, from.plusYears(1).minusDays(1));
    }
    if (p.word(end, "开局之年") || p.word(end, "收官之年") || p.word(end, "首年")) {
      LocalDate year = p.at(end) == '收' ? to.minusYears(1).plusDays(1) : from;
      return plan(i, end + (p.at(end) == '首' ? 2 : 4), year, year.plusYears(1).minusDays(1));
    }
    return firstYears(p, i, end, from, to);
  }

  /** “十四五”前四年. */
  private static When firstYears(Page p, int i, int end, LocalDate from, LocalDate to) {
    boolean first = p.at(end) == '前' || p.at(end) == '头';
    Numeral n = first && Digits.starts(p.at(end + 1)) ? p.numeral(end + 1) : null;
    boolean years = n != null && n.value() != null && n.between(1, 4) && p.at(n.end()) == '年';
    if (years) {
      return plan(i, n.end() + 1, from, from.plusYears(n.intValue()).minusDays(1));
    }
    if (p.word(end, "以来") && p.published != null && !p.published.isBefore(from)) {
      return plan(i, end + 2, from, p.published);
    }
    return plan(i, p.word(end, "以来") ? end + 2 : end, from, to);
  }

  private static When plan(int i, int end, LocalDate from, LocalDate to) {
    return new When(i, end, 0, 0, 0, from, to, Grain.PLAN, Anchor.CALENDAR);
  }
}
