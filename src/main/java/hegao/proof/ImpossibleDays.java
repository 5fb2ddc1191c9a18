package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.text.Article;
import hegao.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days that no calendar has: 2月30日, 2025年2月29日, 13月5日, 6月28日至31日. */
final class ImpossibleDays {
  /** Only digits: 腊月三十 and the like are of another calendar. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9.])(?:([12][0-9]{3})年)?([0-9]{1,2})月([0-9]{1,2})(?:[至—-]([0-9]{1,2}))?[日号]"
              + "(?:(?:[至—-])([0-9]{1,2})[日号])?(?![内元])");

  private static final int LEAP = 2024;

  private ImpossibleDays() {}

  /** What is odd about the days of an article. */
  static List<Oddity> in(Article article) {
    List<Oddity> odd = new ArrayList<>();
    Matcher found = DAY.matcher(article.text());
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
