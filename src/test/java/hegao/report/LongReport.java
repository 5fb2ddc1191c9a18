package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Article;
import java.util.ArrayList;
import java.util.List;

/** A report of a year's work: 2,000 findings on 20,000 claims of 400 articles. */
final class LongReport {
  static final int FINDINGS = 2_000;
  static final int CLAIMS = 20_000;
  private static final int ARTICLES = 400;
  private static final int EACH = CLAIMS / ARTICLES;

  private LongReport() {}

  static Report make() {
    Fixture made = new Fixture();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder("第" + i + "号园区晒出全年账本");
      for (int j = 0; j < EACH; j++) {
        text.append("\n记者在车间看到，工人正给新一批产品做最后的检测，").append(j);
        text.append("号线去年的产量是").append(figure(i, j)).append("万件，订单排到明年春天。");
      }
      Article article = made.article("稿件/" + i + ".txt", text.toString());
      for (int j = 0; j < EACH; j++) {
        String value = String.valueOf(figure(i, j));
        claims.add(made.claim(article, value + "万件", j + "号线产量", value, "5", "件", 2010 + i % 15));
      }
    }
    Severity[] severities = {Severity.ERROR, Severity.WARNING, Severity.NOTE, Severity.NOTE};
    Relation[] relations = {
      Relation.CONTRADICTION, Relation.NEEDS_REVIEW, Relation.CHANGE_OVER_TIME, Relation.ROUNDING
    };
    for (int i = 0; i < FINDINGS; i++) {
      made.finding(
          "rule-" + i % 4,
          relations[i % 4],
          severities[i % 4],
          "第" + i + "条：两处写的产量不同，请核对。",
          claims.get(7 * i),
          claims.get(CLAIMS - 1 - 3 * i));
    }
    return made.report();
  }

  private static int figure(int article, int line) {
    return 10_000 + article * EACH + line;
  }
}
