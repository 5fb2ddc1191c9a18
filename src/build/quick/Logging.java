package quick;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets HanLP log through {@code Logger.global}, which is at hand, in place of a logger of its own:
 * for that one the log manager would look through the jar for settings, half of the time that the
 * dictionaries take. HanLP logs nothing worth reading in a run that goes well. And lets SLF4J not
 * put together the message, which it does not show, that it takes the provider that it is told to.
 */
final class Logging {
  private static final String CONSTANTS = "com/hankcs/hanlp/utility/Predefine";
  private static final String BINDING = "org/slf4j/LoggerFactory";
  private static final String TOLD =
      "loadExplicitlySpecified(Ljava/lang/ClassLoader;)Lorg/slf4j/spi/SLF4JServiceProvider;";
  private static final String LOGGER = "java/util/logging/Logger";

  private Logging() {}

  /** Rewrites the classes that make loggers. */
  static void redirect(Map<String, byte[]> files) {
    Rewriting.of(files, CONSTANTS, (method, code) -> new Global(code));
    Rewriting.of(files, BINDING, (method, code) -> method.equals(TOLD) ? new Raw(code) : code);
  }

  /** Takes the global logger where one is asked for by name, and leaves its level as it is. */
  private static final class Global extends MethodVisitor {
    Global(MethodVisitor next) {
      super(PlainClasses.API, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      if (owner.equals(LOGGER) && name.equals("getLogger")) {
        super.visitInsn(Opcodes.POP);
        super.visitFieldInsn(Opcodes.GETSTATIC, LOGGER, "global", "L" + LOGGER + ";");
      } else if (owner.equals(LOGGER) && name.equals("setLevel")) {
        super.visitInsn(Opcodes.POP2);
      } else {
        super.visitMethodInsn(opcode, owner, name, desc, isInterface);
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
