import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Lifts picocli's classes to the class file format of Java 8: {@code Modern OUT}, with picocli and ASM on the class
 * path. They come in that of Java 5, which a class archive (CDS) does not take, so that every start would parse and
 * verify some two hundred of them anew. The code in them stays what it is.
 */
public final class Modern {
  private static final String PACKAGE = "picocli/";

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    try (ZipFile jar = new ZipFile(jar())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(PACKAGE) && entry.getName().endsWith(".class")) {
          Path file = out.resolve(entry.getName());
          Files.createDirectories(file.getParent());
          try (InputStream in = jar.getInputStream(entry)) {
            Files.write(file, lifted(new ClassReader(in)));
          }
        }
      }
    }
  }

  private static String jar() {
    for (String path : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (Path.of(path).getFileName().toString().startsWith("picocli-") && path.endsWith(".jar")) {
        return path;
      }
    }
    throw new IllegalStateException("no picocli on the class path");
  }

  private static byte[] lifted(ClassReader old) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    ClassVisitor lift =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(int version, int access, String name, String sign, String parent, String[] types) {
            super.visit(Math.max(version, Opcodes.V1_8), access, name, sign, parent, types);
          }
        };
    old.accept(lift, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private Modern() {}
}
