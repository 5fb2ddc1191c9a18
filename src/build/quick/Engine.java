package quick;

import hegao.judge.Stocked;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Lets Drools take from the stock, through {@link Stocked}, what it reads of its own files as it
 * starts. It would ask the class loader, which opens the jar and reads its table of contents first.
 */
final class Engine {
  private static final String LOADER = "org/kie/api/internal/utils/KieServiceLoader";
  private static final String LOAD =
      "load(Ljava/lang/Class;Ljava/lang/String;)Lorg/kie/api/internal/utils/KieService;";
  private static final String SETTINGS = "org/kie/internal/utils/ChainedProperties";
  private static final String READ =
      "read(Ljava/lang/String;Ljava/lang/ClassLoader;)Ljava/util/List;";

  private static final Pattern PROVIDED =
      Pattern.compile("META-INF/services/(org\\.(?:kie|drools)\\..*)");
  private static final Pattern SET = Pattern.compile("META-INF/kie\\..*\\.properties\\.conf");

  /** Drools parts the names of work items, of which there are none, at what this stands for. */
  private static final String BLANK = "\\s";

  private static final List<String> PARTING =
      List.of("org/drools/core/FlowBaseConfiguration", "org/drools/core/FlowSessionConfiguration");

  private Engine() {}

  /** The parts for the stock: the services, a line of each provider, and the files of settings. */
  static Map<String, byte[]> parts(Map<String, byte[]> files) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        Stocked.SERVICES,
        files.keySet().stream()
            .sorted()
            .map(PROVIDED::matcher)
            .filter(name -> name.matches())
            .map(name -> lines(name.group(1), files.get(name.group())))
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8));
    files.forEach(
        (name, bytes) -> {
          if (SET.matcher(name).matches()) {
            parts.put(name, bytes);
          }
        });
    return parts;
  }

  private static String lines(String service, byte[] providers) {
    return new String(providers, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> service + "\t" + line + "\n")
        .collect(Collectors.joining());
  }

  /** Gives the two methods that read these files other bodies. */
  static void redirect(Map<String, byte[]> files) {
    Rewriting.of(files, LOADER, (method, code) -> told(LOAD, method, code));
    Rewriting.of(files, SETTINGS, (method, code) -> told(READ, method, code));
    PARTING.forEach(type -> Rewriting.of(files, type, (method, code) -> new Parting(code)));
  }

  /** A body that asks the method of the same name, where this is the method. */
  private static MethodVisitor told(String wanted, String method, MethodVisitor code) {
    if (!method.equals(wanted)) {
      return code;
    }
    String desc = wanted.substring(wanted.indexOf('('));
    String name = wanted.substring(0, wanted.indexOf('('));
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, Type.getInternalName(Stocked.class), name, desc, false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    return null;
  }

  /** Parts at spaces, for which Java needs no regular expression. */
  private static final class Parting extends MethodVisitor {
    Parting(MethodVisitor next) {
      super(PlainClasses.API, next);
    }

    @Override
    public void visitLdcInsn(Object value) {
      super.visitLdcInsn(value.equals(BLANK) ? " " : value);
    }
  }
}
