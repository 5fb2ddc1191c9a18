package hegao.judge;

import hegao.text.Stock;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.kie.api.internal.utils.KieService;

/**
 * What Drools reads of its own files as it starts: the services it is made of, and its settings. In
 * the packaged jar it asks here ({@code src/build/quick}) and is told from the stock; where nothing
 * is packaged it looks for them itself.
 */
public final class Stocked {
  /** The part of the stock: a service, a tab and its provider in each line. */
  public static final String SERVICES = "services";

  private Stocked() {}

  /** The provider of a service with this tag that ranks highest; null when there is none. */
  public static KieService load(Class<? extends KieService> type, String tag) {
    KieService highest = null;
    for (String name : providers(Stock.text(SERVICES), type.getName())) {
      KieService made = made(name);
      if (made.serviceTag().equals(tag) && (highest == null || made.compareTo(highest) > 0)) {
        highest = made;
      }
    }
    return highest;
  }

  /** The names after that of the service, in their order. */
  static List<String> providers(String lines, String service) {
    List<String> names = new ArrayList<>();
    String before = service + "\t";
    for (int at = lines.indexOf(before); at >= 0; at = lines.indexOf(before, at + 1)) {
      if (at == 0 || lines.charAt(at - 1) == '\n') {
        names.add(lines.substring(at + before.length(), lines.indexOf('\n', at)));
      }
    }
    return names;
  }

  private static KieService made(String name) {
    try {
      return (KieService) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The settings in a file of the jar; none when there is no such file. */
  public static List<Properties> read(String file, ClassLoader unasked) throws IOException {
    ByteBuffer part = Stock.part(file);
    if (part == null) {
      return List.of();
    }
    Properties settings = new Properties();
    settings.load(new StringReader(new String(part.array(), StandardCharsets.ISO_8859_1)));
    return List.of(settings);
  }
}
