package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Article;

/** A report on articles that try to be more than text. */
final class Hostile {
  /** What each format must keep from working. */
  static final String ATTACK =
      "=cmd|' /C calc'!A0 <script>alert(1)</script> [点我](http://evil.example) ![x](http://x.example/p.png)"
          + " ]]> {0} @someone #12 www.evil.example `code` *b* _i_ ~s~ | a | \u202e倒 \u0007\u0000\u001b[31m"
          + " \ud800 \ufffe ::error::x %0A::set-output name=a::b \r\n::warning::y \"q\" 'q' &amp; $x^2$ \u2028";

  private Hostile() {}

  static Report report() {
    Fixture made = new Fixture();
    Article article = made.article("稿,件/a:b %0A<b>.txt", "题\n产量254万辆，又说264万辆。\n=1+1");
    Claim a = made.claim(article, "254万辆", "产量", "2540000", "5000", "辆", 2024);
    Claim b = made.claim(article, "264万辆", "产量", "2640000", "5000", "辆", 2024);
    made.finding("r", Relation.CONTRADICTION, Severity.ERROR, ATTACK, a, b);
    made.finding("n", Relation.NEEDS_REVIEW, Severity.WARNING, "1. " + ATTACK, a, b);
    made.unread("坏\n::error::z.txt", ATTACK);
    return made.report();
  }
}
