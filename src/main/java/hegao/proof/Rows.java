package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in a row that a headline and its body write differently: 第三次彩排, 第二次彩排. */
final class Rows {
  /** Made where a heading has the sign of one. */
  private static final class Written {
    static final Pattern NTH =
        Pattern.compile("第 ?([0-9]{1,4}|[零一二三四五六七八九十百]{1,6}) ?([届次任轮])(\\p{IsHan}{2,14})");
  }

  private static final String DIGITS = "零一二三四五六七八九";

  /** So many equal characters behind the number tell that it is of one thing. */
  private static final int ENOUGH = 2;

  /** A row is named by so many characters at most. */
  private static final int NAME = 4;

  /** Words before a number that tell of an earlier one. */
  private static final List<String> EARLIER = List.of("自", "从", "与", "比", "较", "曾", "继", "前", "上");

  /** A story with more numbers in a row than this is a chronicle. */
  private static final int MOST = 40;

  private Rows() {}

  /**
   * A number in a row.
   *
   * @param span where it is written
   * @param number which it is
   * @param name what is counted, with its counter
   * @param heading whether it stands in a heading
   */
  private record Nth(Span span, int number, String name, boolean heading) {
    boolean isOf(Nth other) {
      int length = Math.min(Math.min(name.length(), other.name.length()), NAME + 1);
      return length > ENOUGH && name.regionMatches(0, other.name, 0, length);
    }
  }

  /** What is odd about the numbers in a row of an article. */
  static List<Oddity> in(Article article) {
    List<Nth> found = signed(article) ? scan(article) : List.of();
    List<Oddity> odd = new ArrayList<>();
    if (found.size() > MOST) {
      return odd;
    }
    for (Nth title : found) {
      List<Nth> body = found.stream().filter(n -> !n.heading && n.isOf(title)).toList();
      boolean one = body.stream().map(Nth::number).distinct().count() == 1;
      boolean told = body.stream().anyMatch(n -> n.number == title.number);
      if (title.heading && one && !told && !earlier(article, body.get(0))) {
        odd.add(odd(article, title, body.get(0)));
      }
    }
    return odd;
  }

  /** Whether there may be one in a heading. */
  private static boolean signed(Article article) {
    for (Block block : article.blocks()) {
      if (block.isHeading() && block.span().in(article.text()).indexOf('第') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Nth> scan(Article article) {
    List<Nth> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      boolean heading = block.isHeading();
      Matcher at = Written.NTH.matcher(block.span().in(article.text()));
      while (at.find()) {
        int from = block.span().start();
        Span span = new Span(from + at.start(), from + at.end(2));
        found.add(new Nth(span, number(at.group(1)), at.group(2) + at.group(3), heading));
      }
    }
    return found;
  }

  private static boolean earlier(Article article, Nth nth) {
    int end = nth.span.start();
    String before = article.text().substring(Math.max(0, end - 2), end);
    return EARLIER.stream().anyMatch(before::contains);
  }

  /** The value of digits or of a Chinese number below a thousand. */
  static int number(String written) {
    if (written.charAt(0) < 128) {
      return Integer.parseInt(written);
    }
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (unit > 0) {
        sum += Math.max(1, digit) * unit;
      }
      digit = unit > 0 ? 0 : DIGITS.indexOf(c);
    }
    return sum + digit;
  }

  private static Oddity odd(Article article, Nth title, Nth body) {
    Claim a = Found.claim(article, title.span, Kind.RANK, "序次");
    Claim b = Found.claim(article, body.span, Kind.RANK, "序次");
    String told =
        "标题写作“"
            + title.span.in(article.text())
            + title.name.substring(1)
            + "”，正文写作“"
            + body.span.in(article.text())
            + body.name.substring(1)
            + "”。两处不一致，其一可能有误。";
    return new Oddity(Odd.TWO_ORDINALS, List.of(a, b), told, null, Kinship.SAME);
  }
}
