package hegao.align;

import hegao.claim.Claim;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hour up to which a running count is told: 截至19日〔6时〕, 截至〔16时50分〕. */
final class Hours {
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[时時点]|[:：]\\d{2})");

  private Hours() {}

  /** Whether two counts are told of two hours. */
  static boolean apart(Claim a, Claim b) {
    int x = of(a);
    int y = of(b);
    return x >= 0 && y >= 0 && x != y;
  }

  /** The last hour told in the sentence before the figure, or -1. */
  private static int of(Claim claim) {
    String before =
        claim.article().text().substring(claim.sentence().span().start(), claim.span().start());
    Matcher found = HOUR.matcher(before);
    int hour = -1;
    while (found.find()) {
      hour = Integer.parseInt(found.group(1));
    }
    return hour;
  }
}
