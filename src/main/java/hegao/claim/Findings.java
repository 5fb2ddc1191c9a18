package hegao.claim;

/**
 * What a rule's {@code then} speaks to: it names the rule and the fact that fired; message,
 * arithmetic and grouping are made from these.
 */
public interface Findings {
  /** Reports two claims. */
  void report(String rule, Pair pair);

  /** Reports a rate and its two levels. */
  void report(String rule, Growth growth);

  /** Reports a whole and its part. */
  void report(String rule, Breakdown breakdown);

  /** Reports a date and its day of the week. */
  void report(String rule, NamedDay day);

  /** Reports one claim. */
  void report(String rule, Claim claim);

  /** Reports claims in the rule's own words. */
  void report(String rule, String message, Claim... claims);
}
