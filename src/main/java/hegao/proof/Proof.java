package hegao.proof;

import hegao.claim.Oddity;
import hegao.text.Article;
import java.util.ArrayList;
import java.util.List;

/** Reads the bare text of articles for what needs no figure: days, plans, names and set phrases. */
public final class Proof {
  private Proof() {}

  /** Days that no calendar has, plans beside other years, numbers in a row that differ. */
  public static List<Oddity> dates(List<Article> articles) {
    List<Oddity> odd = new ArrayList<>();
    for (Article article : articles) {
      odd.addAll(ImpossibleDays.in(article));
      odd.addAll(PlanYears.in(article));
      odd.addAll(Rows.in(article));
    }
    return odd;
  }

  /** Names and set phrases written in two ways within these articles. */
  public static List<Oddity> wordings(List<Article> articles) {
    List<Oddity> odd = new ArrayList<>(TwoWordings.in(articles));
    odd.addAll(LookAlikes.in(articles));
    return odd;
  }
}
