package hegao.cli;

import hegao.claim.Report;

/** The whole way from files to a report. */
@FunctionalInterface
public interface Pipeline {
  /**
   * Checks what is asked for. A file that cannot be read stands in the report's list of the unread.
   *
   * @throws Refusal when the request cannot be met as it stands, such as a broken rule file
   */
  Report run(Request request, Progress progress);
}
