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

  /** Reports a difference and its two levels. */
  void report(String rule, Difference difference);

  /** Reports a multiple and its two levels. */
  void report(String rule, Multiple multiple);

  /** Reports a share with part and whole. */
  void report(String rule, Proportion proportion);

  /** Reports a whole and its parts. */
  void report(String rule, Sum sum);

  /** Reports two holders of one place or office. */
  void report(String rule, Holders holders);

  /** Reports a number of years and the year it is counted from. */
  void report(String rule, YearCount years);

  /** Reports what is odd about some claims. */
  void report(String rule, Oddity oddity);

  /** Reports one claim. */
  void report(String rule, Claim claim);

  /** Reports claims in the rule's own words. */
  void report(String rule, String message, Claim... claims);
}
