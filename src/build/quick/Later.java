package quick;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets a static field be made when it is first read, which in a check it never is: HanLP's pattern
 * of numbers and the form of dates that Drools and compiled rules hold take some 10 ms. The field
 * moves to a class of its own, with the statement that makes it, the first of those that initialise
 * the class.
 */
final class Later {
  private static final String CONSTANTS = "com/hankcs/hanlp/utility/Predefine";
  private static final String EVALUATION = "org/drools/modelcompiler/util/EvaluationUtil";
  private static final String DATES = "DATE_TIME_FORMATTER";
  private static final String MODELS = "rules/models.txt";
  private static final String ENDING = ".class";

  private final String type;
  private final String name;
  private final String holder;

  private Later(String type, String name) {
    this.type = type;
    this.name = name;
    this.holder = type + "$" + name;
  }

  /** Moves the fields, and points to them where they are read. */
  static void redirect(Map<String, byte[]> files) {
    new Later(CONSTANTS, "PATTERN_FLOAT_NUMBER").move("com/hankcs/", files);
    new Later(EVALUATION, DATES).move(EVALUATION, files);
    new String(files.get(MODELS), StandardCharsets.UTF_8)
        .lines()
        .map(model -> new Later(model.replace('.', '/'), DATES))
        .forEach(later -> later.move("rules/", files));
  }

  private void move(String readers, Map<String, byte[]> files) {
    byte[] old = files.get(type + ENDING);
    files.replaceAll(
        (file, bytes) ->
            file.startsWith(readers) && file.endsWith(ENDING) && isNamedIn(bytes)
                ? changed(bytes)
                : bytes);
    files.put(holder + ENDING, made(old));
  }

  private boolean isNamedIn(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }

  /** The class with the field read where it stands now. */
  private byte[] changed(byte[] bytes) {
    ClassWriter out = new ClassWriter(0);
    new ClassReader(bytes).accept(new Without(out), 0);
    return out.toByteArray();
  }

  /** The class that holds the field alone. */
  private byte[] made(byte[] old) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    out.visit(Opcodes.V1_6, access | Opcodes.ACC_SYNTHETIC, holder, null, Code.OBJECT, null);
    new ClassReader(old).accept(new Alone(out), ClassReader.SKIP_DEBUG);
    return out.toByteArray();
  }

  private boolean isField(String owner, String field) {
    return owner.equals(type) && field.equals(name);
  }

  /** Copies a class without the field and what makes it. */
  private final class Without extends ClassVisitor {
    private String own;

    Without(ClassVisitor out) {
      super(PlainClasses.API, out);
    }

    @Override
    public void visit(int version, int access, String own, String sign, String base, String[] is) {
      this.own = own;
      super.visit(version, access, own, sign, base, is);
    }

    @Override
    public FieldVisitor visitField(int access, String field, String desc, String sign, Object is) {
      return isField(own, field) ? null : super.visitField(access, field, desc, sign, is);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String desc, String sign, String[] thrown) {
      MethodVisitor code = super.visitMethod(access, method, desc, sign, thrown);
      return own.equals(type) && method.equals("<clinit>") ? new Rest(code) : new Pointing(code);
    }
  }

  /** Reads the field where it stands now. */
  private class Pointing extends MethodVisitor {
    Pointing(MethodVisitor code) {
      super(PlainClasses.API, code);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String desc) {
      super.visitFieldInsn(opcode, isField(owner, field) ? holder : owner, field, desc);
    }
  }

  /** Leaves out the first statement. */
  private final class Rest extends Pointing {
    private final MethodVisitor code;

    Rest(MethodVisitor code) {
      super(null);
      this.code = code;
    }

    @Override
    public void visitCode() {
      code.visitCode();
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String desc) {
      super.visitFieldInsn(opcode, owner, field, desc);
      if (opcode == Opcodes.PUTSTATIC && isField(owner, field)) {
        mv = code;
      }
    }
  }

  /** Copies the field and the first statement. */
  private final class Alone extends ClassVisitor {
    private final ClassVisitor out;

    Alone(ClassVisitor out) {
      super(PlainClasses.API);
      this.out = out;
    }

    @Override
    public FieldVisitor visitField(int access, String field, String desc, String sign, Object is) {
      int open = access & ~Opcodes.ACC_PRIVATE | Opcodes.ACC_PUBLIC;
      return field.equals(name) ? out.visitField(open, field, desc, sign, is) : null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String desc, String sign, String[] thrown) {
      return method.equals("<clinit>")
          ? new First(out.visitMethod(access, method, desc, sign, thrown))
          : null;
    }
  }

  /** Ends after the first statement. */
  private final class First extends Pointing {
    First(MethodVisitor code) {
      super(code);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String desc) {
      super.visitFieldInsn(opcode, owner, field, desc);
      if (opcode == Opcodes.PUTSTATIC && isField(owner, field)) {
        mv.visitInsn(Opcodes.RETURN);
        mv.visitMaxs(0, 0);
        mv.visitEnd();
        mv = null;
      }
    }
  }
}
