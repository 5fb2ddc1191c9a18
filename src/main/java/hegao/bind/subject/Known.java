package hegao.bind.subject;

import hegao.bind.name.Roster;
import hegao.bind.place.Setting;
import hegao.bind.word.Token;
import java.util.Set;

/**
 * What deixis can point to.
 *
 * @param setting the places told of so far
 * @param body the body told of so far, or null
 * @param roster the names the article teaches
 * @param text of the article
 * @param figured whether the clause asked about has a figure
 */
public record Known(Setting setting, String body, Roster roster, String text, boolean figured) {
  /** Nouns that stand for a company known by a name without one of them. */
  private static final Set<String> COMPANIES = Set.of("公司", "集团", "企业", "车企", "品牌", "上市公司");

  /** The whole name of what a bare noun calls to mind (大桥), or null. */
  String called(String noun) {
    if (COMPANIES.contains(noun)) {
      String company = body != null && roster.company(body) ? body : roster.main();
      if (company != null && roster.company(company)) {
        return company;
      }
    }
    boolean last = body != null && body.endsWith(noun) && body.length() > noun.length();
    return last ? body : roster.endingWith(noun);
  }

  /** Whether a place token is a deictic word. */
  boolean points(Token place) {
    return Setting.points(place);
  }

  /** The name of a place token, deictic words resolved; empty when they point to nothing known. */
  String resolve(Token place) {
    String village = place.form().endsWith("村") && points(place) ? called("村") : null;
    return village == null ? setting.resolve(place) : village;
  }
}
