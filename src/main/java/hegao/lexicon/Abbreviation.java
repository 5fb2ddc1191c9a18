package hegao.lexicon;

import java.util.List;

/** Whether a short name abbreviates a long one. */
final class Abbreviation {
  /** Parts of a full name that a shorter one leaves out without naming something else. */
  private static final List<String> FILLERS =
      List.of(
          "股份有限", "有限责任", "有限", "股份", "集团", "控股", "市", "省", "人民", "和", "与", "员会", "事务", "管理",
          "督管理");

  private Abbreviation() {}

  /**
   * Whether the characters of {@code brief} stand in {@code full} in order, both with the same head
   * and tail, and what is left out is filler or taken out at several places (经信委), not one inserted
   * word (财政局, 财政监督局).
   */
  static boolean of(String brief, String full) {
    String shorter = trimmed(brief);
    String longer = trimmed(full);
    if (shorter.length() < 3
        || shorter.charAt(0) != longer.charAt(0)
        || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
      return false;
    }
    int gaps = 0;
    int at = 0;
    for (int i = 0; i < shorter.length(); i++) {
      int found =
          i == shorter.length() - 1 ? longer.length() - 1 : longer.indexOf(shorter.charAt(i), at);
      if (found < at) {
        return false;
      }
      if (found > at && !FILLERS.contains(longer.substring(at, found))) {
        gaps++;
      }
      at = found + 1;
    }
    return gaps != 1;
  }

  /** 委员会 and 委 end alike. */
  private static String trimmed(String name) {
    return name.endsWith("委员会") ? name.substring(0, name.length() - 2) : name;
  }
}
