package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.text.Article;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds five-year plans beside years that are not theirs: “十四五”（2020—2025年）. */
final class PlanYears {
  /** Made where a text has the sign of one. */
  private static final class Written {
    static final Pattern PLAN =
        Pattern.compile(
            "[“\"]?(十[一二三四五六七八九]?)五[”\"]?(?:规划|计划|时期|期间)?"
                + "[（(,，即为：: ]{1,3}([12][0-9]{3})年?[—–至到-]+([12][0-9]{3})年[）)]?");

    static final Pattern TURNED =
        Pattern.compile(
            "([12][0-9]{3})年?[—–至到-]+([12][0-9]{3})年[（(]?[“\"]?(十[一二三四五六七八九]?)五[”\"]?(?:规划|计划|时期|期间)");
  }

  /** A year stands so near to the plan: behind its kind and a bracket, or before one. */
  private static final int NEAR = 7;

  private static final String DIGITS = "一二三四五六七八九";

  /** The tenth plan began in this year; each lasts five. */
  private static final int TENTH = 2001;

  private static final int LENGTH = 5;

  private PlanYears() {}

  /** What is odd about the plans of an article. */
  static List<Oddity> in(Article article) {
    List<Oddity> odd = new ArrayList<>();
    if (!signed(article.text())) {
      return odd;
    }
    Matcher plan = Written.PLAN.matcher(article.text());
    while (plan.find()) {
      check(article, plan, plan.group(1), plan.group(2), plan.group(3), odd);
    }
    Matcher turned = Written.TURNED.matcher(article.text());
    while (turned.find()) {
      check(article, turned, turned.group(3), turned.group(1), turned.group(2), odd);
    }
    return odd;
  }

  /** Whether a year stands near a plan. */
  private static boolean signed(String text) {
    for (int at = text.indexOf('五', 1); at >= 0; at = text.indexOf('五', at + 1)) {
      int ten = DIGITS.indexOf(text.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
      boolean plan = ten >= 0 && text.charAt(ten) == '十';
      for (int i = Math.max(0, at - NEAR); plan && i <= at + NEAR && i < text.length(); i++) {
        if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          return true;
        }
      }
    }
    return false;
  }

  private static void check(
      Article article, Matcher at, String number, String from, String to, List<Oddity> odd) {
    int nth = number.length() == 1 ? 0 : DIGITS.indexOf(number.charAt(1)) + 1;
    int first = TENTH + nth * LENGTH;
    int last = first + LENGTH - 1;
    if (Integer.parseInt(from) == first && Integer.parseInt(to) == last) {
      return;
    }
    Span span = new Span(at.start(), at.end());
    Claim claim = Found.claim(article, span, Kind.DATE, "规划年份");
    String told =
        "写作“"
            + span.in(article.text())
            + "”，而“"
            + number
            + "五”是"
            + first
            + "—"
            + last
            + "年。年份或规划可能有误。";
    odd.add(new Oddity(Odd.PLAN_YEARS, List.of(claim), told, null, Kinship.SAME));
  }
}
