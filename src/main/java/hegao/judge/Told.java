package hegao.judge;

import hegao.claim.Claim;
import java.util.List;

/**
 * What one firing of a rule tells, worded.
 *
 * @param rule its id
 * @param key tellings of one rule with one key are one disagreement
 * @param claims the claims concerned, those that the message names first
 * @param message what an editor reads
 * @param arithmetic the sum that was done, or null
 * @param cause a likely cause, or null
 * @param confidence 0 to 1
 * @param reasons what the comparison rests on
 */
record Told(
    String rule,
    String key,
    List<Claim> claims,
    String message,
    String arithmetic,
    String cause,
    double confidence,
    List<String> reasons) {
  /** Whether all of it stands in what was published before. */
  boolean old() {
    for (Claim claim : claims) {
      if (!claim.article().source().archive()) {
        return false;
      }
    }
    return true;
  }
}
