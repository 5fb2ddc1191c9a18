package hegao.claim;

/**
 * Two holders of what only one can hold: a place in a ranking, or an office.
 *
 * @param a the holder told first; for RANK the subject holds, for POST the subject is the person
 * @param b another holder of the same
 * @param kinship SAME when it is surely the same place or office
 * @param timing how their periods lie
 */
public record Holders(Claim a, Claim b, Kinship kinship, Timing timing) {
  /** Whether it is a place in a ranking. */
  public boolean isRanked() {
    return a.kind() == Kind.RANK && b.kind() == Kind.RANK;
  }

  /** Whether it is an office. */
  public boolean isInOffice() {
    return a.kind() == Kind.POST && b.kind() == Kind.POST;
  }

  /** Whether the two persons' names are of one length and differ in one character. */
  public boolean isMisspelt() {
    int[] x = a.subject().codePoints().toArray();
    int[] y = b.subject().codePoints().toArray();
    int differing = 0;
    for (int i = 0; i < Math.min(x.length, y.length); i++) {
      differing += x[i] == y[i] ? 0 : 1;
    }
    return isInOffice() && x.length == y.length && x.length > 1 && differing == 1;
  }

  /** Whether the two are different names: not one misspelt, nor one in short. */
  public boolean isTwoPersons() {
    return !isMisspelt()
        && !a.subject().endsWith(b.subject())
        && !b.subject().endsWith(a.subject());
  }
}
