package hegao.report;

/** The version of the program; a test keeps it equal to the build file's. */
public final class Version {
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
