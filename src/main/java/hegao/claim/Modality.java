package hegao.claim;

/** How a claim is meant. */
public enum Modality {
  ACTUAL,
  /** 预计、有望. */
  FORECAST,
  /** 力争、目标、计划. */
  TARGET
}
