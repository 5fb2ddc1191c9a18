package hegao.judge;

import hegao.claim.Relation;
import hegao.claim.Severity;
import java.nio.file.Path;

/**
 * A rule file that is well-formed on the outside: package, name, metadata, imports.
 *
 * @param shown its path as the user named it
 * @param rule what it declares
 * @param text its text without a byte order mark
 */
record RuleFile(String shown, Rule rule, String text) {
  /** Where the compiler is told it lies, so that folder and package agree. */
  String address() {
    return "rules/" + rule.family() + "/" + rule.id() + ".drl";
  }

  /** Family of a file: the folder it stands in. */
  static String familyOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  /** Relation of that name, or null. */
  static Relation relation(String name) {
    for (Relation relation : Relation.values()) {
      if (relation.name().equals(name)) {
        return relation;
      }
    }
    return null;
  }

  /** Severity of that name in lower case, or null. */
  static Severity severity(String name) {
    return switch (name) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "note" -> Severity.NOTE;
      default -> null;
    };
  }
}
