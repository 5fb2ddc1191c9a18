package quick;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Joins strings and values by a builder. */
final class Joining {
  private static final char VALUE = '\1';
  private static final char CONSTANT = '\2';

  private Joining() {}

  /**
   * Writes a method.
   *
   * @param desc from the values to the string
   * @param args the recipe, a mark for each value and each constant in it; the constants
   */
  static void write(MethodVisitor mv, String desc, Object... args) {
    String recipe = (String) args[0];
    Type[] types = Type.getArgumentTypes(desc);
    StringBuilder text = new StringBuilder();
    int constant = 1;
    int value = 0;
    int slot = 0;
    Code.builder(mv);
    for (char c : recipe.toCharArray()) {
      if (c == VALUE) {
        flush(mv, text);
        slot = Code.load(mv, types[value], slot);
        Code.append(mv, types[value++]);
      } else if (c == CONSTANT) {
        text.append(args[constant++]);
      } else {
        text.append(c);
      }
    }
    flush(mv, text);
    Code.built(mv);
  }

  private static void flush(MethodVisitor mv, StringBuilder text) {
    if (text.length() > 0) {
      Code.append(mv, text.toString());
      text.setLength(0);
    }
  }
}
