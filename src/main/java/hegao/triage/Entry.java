package hegao.triage;

import hegao.claim.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A finding that an editor set aside.
 *
 * @param fingerprint id of the finding
 * @param why what was decided and why
 * @param expires last day on which it holds
 * @param files files that the finding stands in, where the entry tells them
 * @param line where the entry stands, from 1
 */
public record Entry(
    String fingerprint,
    Suppression why,
    Optional<LocalDate> expires,
    List<String> files,
    int line) {
  boolean isPast(LocalDate today) {
    return expires.isPresent() && expires.get().isBefore(today);
  }
}
