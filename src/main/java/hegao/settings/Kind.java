package hegao.settings;

/**
 * What the value of a key looks like.
 *
 * @param name what the names of a map may be; of no use elsewhere
 * @param value what a value, or each of several, may be
 */
public record Kind(Shape shape, Leaf name, Leaf value) {
  /** How many values there are, and whether they have names. */
  public enum Shape {
    /** One value. */
    ONE,
    /** Several values, or one. */
    LIST,
    /** Values by name. */
    MAP,
    /** Several groups of keys, each about a folder. */
    FOLDERS
  }

  static Kind one(Leaf value) {
    return new Kind(Shape.ONE, Leaf.TEXT, value);
  }

  static Kind list(Leaf value) {
    return new Kind(Shape.LIST, Leaf.TEXT, value);
  }

  static Kind map(Leaf name, Leaf value) {
    return new Kind(Shape.MAP, name, value);
  }
}
