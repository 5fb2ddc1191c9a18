package hegao.claim;

/** Weight of a finding, lightest first. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR
}
