package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.text.Article;
import hegao.text.Span;
import hegao.text.YearMonth;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days that no calendar has: 2月30日, 2025年2月29日, 13月5日, 6月28日至31日. */
final class ImpossibleDays {
  /** Only digits: 腊月三十 and the like are of another calendar. Made where one is needed. */
  private static final class Written {
    static final Pattern DAY =
        Pattern.compile(
            "(?<![0-9.])(?:([12][0-9]{3})年)?([0-9]{1,2})月([0-9]{1,2})(?:[至—-]([0-9]{1,2}))?[日号]"
                + "(?:(?:[至—-])([0-9]{1,2})[日号])?(?![内元])");
  }

  private static final int LEAP = 2024;

  private ImpossibleDays() {}

  /** What is odd about the days of an article. */
  static List<Oddity> in(Article article) {
    List<Oddity> odd = new ArrayList<>();
    if (!signed(article.text())) {
      return odd;
    }
    Matcher found = Written.DAY.matcher(article.text());
    while (found.find()) {
      String why = why(found);
      if (why != null && !lunar(article.text(), found.start())) {
        Span span = new Span(found.start(), found.end());
        Claim claim = Found.claim(article, span, Kind.DATE, "日期");
        String told = "写作“" + span.in(article.text()) + "”，" + why + "，日期可能有误。";
        odd.add(new Oddity(Odd.NO_SUCH_DAY, List.of(claim), told, null, Kinship.SAME));
      }
    }
    return odd;
  }

  /** Whether a number before 月 is no month, or one behind it no day that each year has. */
  private static boolean signed(String text) {
    for (int at = text.indexOf('月', 1); at >= 0; at = text.indexOf('月', at + 1)) {
      int month = number(text, at);
      if (month >= 0 && beyond(text, at + 1, days(month))) {
        return true;
      }
    }
    return false;
  }

  /** The value of the two digits at most that end at an index; -1 where there are none. */
  private static int number(String text, int end) {
    int value = -1;
    int power = 1;
    for (int i = end - 1; i >= 0 && i >= end - 2 && digit(text.charAt(i)); i--) {
      value = Math.max(0, value) + power * (text.charAt(i) - '0');
      power *= 10;
    }
    return value;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Days of a month in each year; none has -1. */
  private static int days(int month) {
    return month < 1 || month > 12 ? -1 : Month.of(month).minLength();
  }

  /** Whether one of the numbers that stand there is none of so many days. */
  private static boolean beyond(String text, int from, int days) {
    int end = from;
    while (end < text.length()
        && (digit(text.charAt(end)) || "至—-日号".indexOf(text.charAt(end)) >= 0)) {
      end++;
      boolean whole = end == text.length() || !digit(text.charAt(end));
      int day = whole ? number(text, end) : -1;
      if (day == 0 || day > days) {
        return true;
      }
    }
    return false;
  }

  private static String why(Matcher found) {
    int month = Integer.parseInt(found.group(2));
    if (month < 1 || month > 12) {
      return "一年没有" + month + "月";
    }
    boolean dated = found.group(1) != null;
    YearMonth of = YearMonth.of(dated ? Integer.parseInt(found.group(1)) : LEAP, month);
    for (int group = 3; group <= 5; group++) {
      int day = found.group(group) == null ? 1 : Integer.parseInt(found.group(group));
      if (!of.isValidDay(day)) {
        return (dated ? found.group(1) + "年" : "") + month + "月没有" + day + "日";
      }
    }
    return null;
  }

  private static boolean lunar(String text, int at) {
    return text.substring(Math.max(0, at - 4), at).matches(".*(农历|夏历|阴历|旧历|闰).*");
  }
}
