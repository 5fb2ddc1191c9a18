package hegao.cli;

import java.io.IOException;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The run that an archive of classes is made of, {@code WarmUp check PATH...} with the jar alone on
 * the class path: the classes of a check, and those of ours that other texts would need besides.
 */
final class WarmUp {
  private static final String OURS = "hegao/";

  /** These need libraries, each for a format of its own. */
  private static final String READERS = "hegao/read/";

  private static final String CLASS = ".class";

  private WarmUp() {}

  /** Loads the classes, then does what {@link Main#main} does. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    try (ZipFile jar = new ZipFile(System.getProperty("java.class.path"))) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        String name = all.nextElement().getName();
        if (name.startsWith(OURS) && !name.startsWith(READERS) && name.endsWith(CLASS)) {
          String type = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
          Class.forName(type, false, WarmUp.class.getClassLoader());
        }
      }
    }
    Main.main(args);
  }
}
