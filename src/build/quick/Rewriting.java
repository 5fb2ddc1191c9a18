package quick;

import java.util.Map;
import java.util.function.BiFunction;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Changes methods of one class. */
final class Rewriting {
  private Rewriting() {}

  /**
   * What becomes of a method, by its name and descriptor: a visitor of its code, or null for none.
   */
  interface Change extends BiFunction<String, MethodVisitor, MethodVisitor> {}

  /** Puts the class in its file's place with its methods changed. */
  static void of(Map<String, byte[]> files, String type, Change change) {
    files.compute(
        type + ".class",
        (file, bytes) -> {
          ClassReader reader = new ClassReader(bytes);
          ClassWriter out = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
          reader.accept(
              new ClassVisitor(PlainClasses.API, out) {
                @Override
                public MethodVisitor visitMethod(
                    int access, String name, String desc, String sign, String[] thrown) {
                  return change.apply(
                      name + desc, super.visitMethod(access, name, desc, sign, thrown));
                }
              },
              0);
          return out.toByteArray();
        });
  }
}
