package hegao.claim;

/** What a finding says of its claims; see the command's documentation. */
public enum Relation {
  CONTRADICTION("矛盾"),
  NEEDS_REVIEW("待核"),
  STALE("旧数"),
  CHANGE_OVER_TIME("前后变化"),
  ROUNDING("同数异写"),
  FORECAST_OUTCOME("预期与结果"),
  WORDING("写法不一");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The word editors read. */
  public String label() {
    return label;
  }
}
