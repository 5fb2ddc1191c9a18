package quick;

import hegao.segment.Complaints;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Lets HanLP do without a logger until it complains, which it does to {@link Complaints}. To make
 * one, the log manager would look through the jar for settings, half of the time that the
 * dictionaries take; and HanLP sets its own so that it hears of complaints alone. And lets SLF4J
 * not put together the message, which it does not show, that it takes the provider that it is told
 * to.
 */
final class Logging {
  private static final String ENDING = ".class";
  private static final String HANLP = "com/hankcs/";
  private static final String BINDING = "org/slf4j/LoggerFactory";
  private static final String TOLD =
      "loadExplicitlySpecified(Ljava/lang/ClassLoader;)Lorg/slf4j/spi/SLF4JServiceProvider;";
  private static final String LOGGER = "java/util/logging/Logger";
  private static final String LEVEL = "java/util/logging/Level";

  private Logging() {}

  /** Rewrites the classes that make or use loggers. */
  static void redirect(Map<String, byte[]> files) {
    for (String name : List.copyOf(files.keySet())) {
      if (name.startsWith(HANLP) && name.endsWith(ENDING)) {
        String type = name.substring(0, name.length() - ENDING.length());
        Rewriting.of(files, type, (method, code) -> new Complaining(code, method));
      }
    }
    Rewriting.of(files, BINDING, (method, code) -> method.equals(TOLD) ? new Raw(code) : code);
  }

  /** Makes no logger, says nothing that would not be heard, and passes on the rest. */
  private static final class Complaining extends MethodVisitor {
    private final boolean starts;

    Complaining(MethodVisitor next, String method) {
      super(PlainClasses.API, next);
      starts = method.equals("<clinit>()V");
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String desc) {
      if (starts && owner.equals(LEVEL)) {
        super.visitInsn(Opcodes.ACONST_NULL);
      } else {
        super.visitFieldInsn(opcode, owner, name, desc);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      if (!owner.equals(LOGGER)) {
        super.visitMethodInsn(opcode, owner, name, desc, isInterface);
      } else if (name.equals("getLogger")) {
        super.visitInsn(Opcodes.POP);
        super.visitInsn(Opcodes.ACONST_NULL);
      } else if (name.equals("info") || name.equals("setLevel")) {
        super.visitInsn(Opcodes.POP2);
      } else {
        String taking = desc.replace("(", "(L" + LOGGER + ";");
        String to = Type.getInternalName(Complaints.class);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, to, name, taking, false);
      }
    }
  }

  /** Leaves the first message without the values that belong into it. */
  private static final class Raw extends MethodVisitor {
    private boolean done;

    Raw(MethodVisitor next) {
      super(PlainClasses.API, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      if (!done && name.equals("format")) {
        super.visitInsn(Opcodes.POP);
        done = true;
      } else {
        super.visitMethodInsn(opcode, owner, name, desc, isInterface);
      }
    }
  }
}
