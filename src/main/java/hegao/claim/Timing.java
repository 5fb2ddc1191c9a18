package hegao.claim;

/** How the periods of two claims lie to each other. */
public enum Timing {
  /** The same days, or told in a way that means the same. */
  SAME,
  /** Different days: neither is the other. */
  DIFFERENT,
  /** One within the other (1—7月, 全年). */
  NESTED,
  /** At least one is not told well enough. */
  OPEN
}
