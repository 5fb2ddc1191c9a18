package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.YearCount;
import hegao.mention.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers of years beside the year they are counted from: 自2011年落户，已深耕13年. */
final class YearCounts {
  private static final List<String> FROM = List.of("自", "从", "始于");
  private static final List<String> SINCE = List.of("已", "深耕", "连续", "走过", "历经", "扎根");
  private static final int NEAR = 8;

  private YearCounts() {}

  /** Counts that end in the year of publication. */
  static List<YearCount> of(List<Claim> claims) {
    List<YearCount> found = new ArrayList<>();
    for (Claim claim : claims) {
      LocalDate printed = claim.article().published().date();
      boolean years = claim.kind() == Kind.QUANTITY && claim.text().endsWith("年");
      if (years && printed != null && claim.value().bound() == Bound.EXACT) {
        String sentence =
            claim.article().text().substring(claim.sentence().span().start(), claim.span().start());
        int from = from(sentence);
        if (from > 0 && since(sentence)) {
          found.add(new YearCount(claim, from, printed.getYear()));
        }
      }
    }
    return found;
  }

  private static boolean since(String before) {
    String near = before.substring(Math.max(0, before.length() - NEAR));
    return SINCE.stream().anyMatch(near::contains);
  }

  /** The last year in the words before that something is told to go on from; 0 for none. */
  private static int from(String before) {
    int year = before.lastIndexOf("年");
    while (year >= 4) {
      String figure = before.substring(year - 4, year);
      String lead = before.substring(0, year - 4);
      if (figure.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return FROM.stream().anyMatch(lead::endsWith) ? Integer.parseInt(figure) : 0;
      }
      year = before.lastIndexOf("年", year - 1);
    }
    return 0;
  }
}
