package hegao.claim;

/** How surely two claims speak of the same thing. */
public enum Kinship {
  /** The same fact. */
  SAME,
  /** Probably the same fact; something is left open. */
  NEAR,
  /** Alike, but not the same; the pair says why. */
  OTHER
}
