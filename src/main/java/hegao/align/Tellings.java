package hegao.align;

import hegao.claim.Claim;
import java.util.List;

/** The tellings of the claims of one run, each read when it is first asked for. */
final class Tellings {
  private final List<Claim> claims;
  private final Telling[] read;

  Tellings(List<Claim> claims) {
    this.claims = claims;
    this.read = new Telling[claims.size()];
  }

  /** That of the claim at an index. */
  Telling of(int index) {
    if (read[index] == null) {
      read[index] = Telling.of(claims.get(index));
    }
    return read[index];
  }
}
