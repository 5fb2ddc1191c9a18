package hegao.cli;

import hegao.claim.Report;

/** Joins the stages. */
final class Stages implements Pipeline {
  @Override
  public Report run(Request request, Progress progress) {
    throw new IllegalStateException("the stages are not joined yet");
  }
}
