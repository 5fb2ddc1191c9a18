package hegao.judge;

/**
 * A rule that threw, or would not end, while judging; the other rules still count.
 *
 * @param rule its id, or empty when it is not known which
 * @param cause what happened, one line
 */
public record RuleFailure(String rule, String cause) {}
