package quick;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Spares the search for classes that the jar has not got. As it starts, Drools asks for the
 * settings of MicroProfile and for Android, and a Java that does not know a class opens the jar and
 * reads its table of contents, 18,000 files, to find that out. The answer is known here.
 */
final class Absent {
  private static final String HOLDER = "org/drools/util/Config$ConfigResolverHolder";
  private static final String RESOLVER = "org/drools/util/Config$SystemPropertyConfigResolver";
  private static final String LOADING = "org/drools/wiring/api/util/ClassUtils";
  private static final String ANDROID = "org.drools.android.DroolsAndroidContext";

  private static final String MAKING = "picocli/CommandLine$DefaultFactory";
  private static final String FOR_NAME = "forName";
  private static final String BY_LOADER =
      "(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;";

  private Absent() {}

  /** Rewrites the classes that ask. */
  static void redirect(Map<String, byte[]> files) {
    Rewriting.of(files, HOLDER, (method, code) -> new Settings(code));
    Rewriting.of(files, LOADING, (method, code) -> new Android(code));
    Rewriting.of(files, MAKING, (method, code) -> new Groovy(code));
  }

  /** Takes the properties of the system, as it does where MicroProfile is not found. */
  private static final class Settings extends MethodVisitor {
    Settings(MethodVisitor next) {
      super(PlainClasses.API, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      if (name.equals("createConfigResolver")) {
        super.visitTypeInsn(Opcodes.NEW, RESOLVER);
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(Opcodes.INVOKESPECIAL, RESOLVER, "<init>", "()V", false);
      } else {
        super.visitMethodInsn(opcode, owner, name, desc, isInterface);
      }
    }
  }

  /** Finds no Android. */
  private static final class Android extends MethodVisitor {
    private boolean asked;

    Android(MethodVisitor next) {
      super(PlainClasses.API, next);
    }

    @Override
    public void visitLdcInsn(Object value) {
      asked = ANDROID.equals(value);
      super.visitLdcInsn(value);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      if (asked && name.equals("loadClass")) {
        super.visitInsn(Opcodes.POP2);
        super.visitInsn(Opcodes.ACONST_NULL);
        super.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Class");
      } else {
        super.visitMethodInsn(opcode, owner, name, desc, isInterface);
      }
      asked = false;
    }
  }

  /** Asks Java's own classes alone, among which there is no Groovy. */
  private static final class Groovy extends MethodVisitor {
    Groovy(MethodVisitor next) {
      super(PlainClasses.API, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      if (name.equals(FOR_NAME)) {
        super.visitInsn(Opcodes.ICONST_0);
        super.visitInsn(Opcodes.ACONST_NULL);
      }
      String wanted = name.equals(FOR_NAME) ? BY_LOADER : desc;
      super.visitMethodInsn(opcode, owner, name, wanted, isInterface);
    }
  }
}
