package hegao.settings;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file says for a key.
 *
 * @param line where the key stands, from 1
 * @param items its values; one without a name, several, or several with names
 */
public record Setting(Key key, int line, List<Item> items) {
  /**
   * One value.
   *
   * @param name empty outside a map
   * @param text the value; a file or folder as seen from the working directory
   */
  public record Item(String name, String text, int line) {
    /** As the command line writes it: {@code level=note}. */
    public String argument() {
      return name.isEmpty() ? text : name + "=" + text;
    }
  }

  /** The values, one after the other, as the command line writes them. */
  public List<String> arguments() {
    return items.stream().map(Item::argument).toList();
  }

  /** All of it on one line. */
  public String shown() {
    return arguments().stream().collect(Collectors.joining(", "));
  }
}
