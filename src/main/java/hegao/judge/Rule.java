package hegao.judge;

import hegao.claim.Relation;
import hegao.claim.Severity;

/**
 * A rule as its file declares it.
 *
 * @param id its name, which is the name of its file
 * @param family the folder it stands in
 * @param title what editors call it
 * @param severity weight of its findings
 * @param relation what its findings say
 * @param asked whether it is left out of pipelines (CI) unless it is asked for
 */
public record Rule(
    String id, String family, String title, Severity severity, Relation relation, boolean asked) {
  /** A rule that judges everywhere. */
  public Rule(String id, String family, String title, Severity severity, Relation relation) {
    this(id, family, title, severity, relation, false);
  }

  /** The same rule with findings of another weight. */
  Rule weighed(Severity other) {
    return new Rule(id, family, title, other, relation, asked);
  }
}
