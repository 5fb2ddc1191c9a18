package hegao.segment;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where HanLP complains in the packaged jar ({@code src/build/quick}): its logger is made when
 * there is something to say, as to make one takes as long as to load its dictionaries.
 */
public final class Complaints {
  private static final String NAME = "HanLP";

  private Complaints() {}

  private static Logger logger(Logger made) {
    return made == null ? Logger.getLogger(NAME) : made;
  }

  /** As {@link Logger#warning(String)}. */
  public static void warning(Logger made, String text) {
    logger(made).warning(text);
  }

  /** As {@link Logger#severe(String)}. */
  public static void severe(Logger made, String text) {
    logger(made).severe(text);
  }

  /** As {@link Logger#throwing(String, String, Throwable)}. */
  public static void throwing(Logger made, String type, String method, Throwable thrown) {
    logger(made).throwing(type, method, thrown);
  }

  /** As {@link Logger#log(Level, String, Throwable)}. */
  public static void log(Logger made, Level level, String text, Throwable thrown) {
    logger(made).log(level, text, thrown);
  }

  /** As {@link Logger#log(Level, String)}. */
  public static void log(Logger made, Level level, String text) {
    logger(made).log(level, text);
  }
}
