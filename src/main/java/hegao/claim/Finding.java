package hegao.claim;

import java.util.List;

/**
 * What a rule has to say about some claims.
 *
 * @param id stable fingerprint: rule and sorted (path, topic, normalised value) of its claims
 * @param rule id of the rule, the name of its file
 * @param relation what it says
 * @param severity its weight
 * @param title title of the rule
 * @param claims the claims concerned, two or more, or one (weekday)
 * @param message what an editor reads, plain Chinese, neutral
 * @param arithmetic the sum that was done, or null
 * @param cause a likely cause (两位数字颠倒), or null
 * @param confidence 0 to 1
 * @param reasons what the comparison rests on
 * @param suppressed why it is set aside; null for a finding that stands
 */
public record Finding(
    String id,
    String rule,
    Relation relation,
    Severity severity,
    String title,
    List<Claim> claims,
    String message,
    String arithmetic,
    String cause,
    double confidence,
    List<String> reasons,
    Suppression suppressed) {

  /** A finding that stands. */
  public Finding(
      String id,
      String rule,
      Relation relation,
      Severity severity,
      String title,
      List<Claim> claims,
      String message,
      String arithmetic,
      String cause,
      double confidence,
      List<String> reasons) {
    this(
        id,
        rule,
        relation,
        severity,
        title,
        claims,
        message,
        arithmetic,
        cause,
        confidence,
        reasons,
        null);
  }

  /** The same finding, set aside. */
  public Finding suppressed(Suppression why) {
    return new Finding(
        id,
        rule,
        relation,
        severity,
        title,
        claims,
        message,
        arithmetic,
        cause,
        confidence,
        reasons,
        why);
  }

  /** The same finding with its claims in another order. */
  public Finding about(List<Claim> others) {
    return new Finding(
        id,
        rule,
        relation,
        severity,
        title,
        List.copyOf(others),
        message,
        arithmetic,
        cause,
        confidence,
        reasons,
        suppressed);
  }
}
