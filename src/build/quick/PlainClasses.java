package quick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Takes {@code invokedynamic} out of classes. The JVM links each such place when it first comes by,
 * an eighth of a millisecond for a lambda and more than one for a method of a record, even out of a
 * class archive: a third of a short run. Plain code costs a fifth of that.
 */
final class PlainClasses {
  static final int API = Opcodes.ASM9;
  private static final String ENDING = ".class";
  private static final int VERSION_AT = 6;

  /** Classes made for lambdas, by the class they share private members with. */
  private final Map<String, List<String>> nests = new LinkedHashMap<>();

  private final Map<String, byte[]> made = new LinkedHashMap<>();

  private PlainClasses() {}

  /** Rewrites the classes whose file name is wanted, and adds those made for lambdas. */
  static void rewrite(Map<String, byte[]> files, Predicate<String> wanted) {
    PlainClasses classes = new PlainClasses();
    Predicate<String> ours = name -> name.endsWith(ENDING) && wanted.test(name);
    files.replaceAll((name, bytes) -> ours.test(name) ? classes.plain(bytes) : bytes);
    files.replaceAll((name, bytes) -> ours.test(name) ? classes.nesting(name, bytes) : bytes);
    classes.made.forEach((name, bytes) -> files.put(name + ENDING, bytes));
  }

  /** Keeps the class of a lambda, a member of the nest of {@code host}. */
  void add(String name, String host, byte[] bytes) {
    nests.computeIfAbsent(host, k -> new ArrayList<>()).add(name);
    made.put(name, bytes);
  }

  /** A class of before Java 11 has no nest and stays as it is. */
  private byte[] plain(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    if (reader.readUnsignedShort(VERSION_AT) < Opcodes.V11) {
      return bytes;
    }
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    PlainClass plain = new PlainClass(this, out);
    reader.accept(plain, 0);
    return plain.changed() ? out.toByteArray() : bytes;
  }

  /** The class with its nest's new members, where it has some. */
  private byte[] nesting(String file, byte[] bytes) {
    String name = file.substring(0, file.length() - ENDING.length());
    List<String> members = nests.getOrDefault(name, List.of());
    if (members.isEmpty()) {
      return bytes;
    }
    ClassWriter out = new ClassWriter(0);
    ClassVisitor nest =
        new ClassVisitor(API, out) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        };
    new ClassReader(bytes).accept(nest, 0);
    return out.toByteArray();
  }
}
