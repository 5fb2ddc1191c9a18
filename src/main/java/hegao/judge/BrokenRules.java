package hegao.judge;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used; one line of message each. */
public final class BrokenRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleError> errors;

  BrokenRules(List<RuleError> errors) {
    super(errors.stream().map(RuleError::message).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /** The mistakes, by file and line. */
  public List<RuleError> errors() {
    return errors;
  }
}
