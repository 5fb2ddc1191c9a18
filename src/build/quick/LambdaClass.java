package quick;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of those lambdas of a class that are of one interface: a number that tells which of
 * them an object is, fields for the values it holds, and the one method of the interface. One class
 * a lambda would be loaded in its own 30 microseconds, and there are hundreds of them in a short
 * run.
 */
final class LambdaClass {
  /** The field with the objects of the lambdas that hold no values, by their numbers. */
  private static final String READY = "READY";

  /** The method that makes an object of one that holds some. */
  private static final String MAKE = "make";

  private static final String WHICH = "which";

  private final String name;
  private final String host;
  private final List<String> types;
  private final String method;
  private final Type erased;
  private final List<Lambda> all = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param name of the class
   * @param host of the nest it shares private members with
   * @param types the interface, and what else it is marked with
   * @param method name of the method of the interface
   * @param erased the type of that method
   */
  LambdaClass(String name, String host, List<String> types, String method, Type erased) {
    this.name = name;
    this.host = host;
    this.types = types;
    this.method = method;
    this.erased = erased;
  }

  String name() {
    return name;
  }

  /** Adds a lambda, and writes what gives an object of it, the values it holds on the stack. */
  void add(Lambda lambda, MethodVisitor mv) {
    if (lambda.held().isEmpty()) {
      mv.visitFieldInsn(Opcodes.GETSTATIC, name, READY, array());
      Code.push(mv, all.size());
      mv.visitInsn(Opcodes.AALOAD);
    } else {
      Code.push(mv, all.size());
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, making(lambda.stored()), false);
    }
    all.add(lambda);
  }

  /** The class file. */
  byte[] bytes() {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    out.visit(Opcodes.V17, access, name, null, Code.OBJECT, types.toArray(String[]::new));
    out.visitNestHost(host);
    fields(out);
    Set<List<Type>> shapes = new LinkedHashSet<>();
    all.forEach(lambda -> shapes.add(lambda.stored()));
    for (List<Type> shape : shapes) {
      constructor(out, shape);
      if (!shape.isEmpty()) {
        make(out, shape);
      }
    }
    if (shapes.contains(List.<Type>of())) {
      ready(out);
    }
    body(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private void fields(ClassWriter out) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
    out.visitField(access, WHICH, "I", null, null).visitEnd();
    Set<String> done = new LinkedHashSet<>();
    for (Lambda lambda : all) {
      for (int i = 0; i < lambda.stored().size(); i++) {
        Type stored = lambda.stored().get(i);
        if (done.add(Lambda.field(i, stored))) {
          String desc = stored.getDescriptor();
          out.visitField(access, Lambda.field(i, stored), desc, null, null).visitEnd();
        }
      }
    }
  }

  private void constructor(ClassWriter out, List<Type> shape) {
    MethodVisitor mv = begin(out, Opcodes.ACC_PRIVATE, "<init>", initial(shape));
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, Code.OBJECT, "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < shape.size(); i++) {
      Type stored = shape.get(i);
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      slot = Code.load(mv, stored, slot);
      mv.visitFieldInsn(Opcodes.PUTFIELD, name, Lambda.field(i, stored), stored.getDescriptor());
    }
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitVarInsn(Opcodes.ILOAD, slot);
    mv.visitFieldInsn(Opcodes.PUTFIELD, name, WHICH, "I");
    end(mv, Opcodes.RETURN);
  }

  private void make(ClassWriter out, List<Type> shape) {
    MethodVisitor mv = begin(out, Opcodes.ACC_STATIC, MAKE, making(shape));
    mv.visitTypeInsn(Opcodes.NEW, name);
    mv.visitInsn(Opcodes.DUP);
    int slot = 0;
    for (Type stored : shape) {
      slot = Code.load(mv, stored, slot);
    }
    mv.visitVarInsn(Opcodes.ILOAD, slot);
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", initial(shape), false);
    end(mv, Opcodes.ARETURN);
  }

  private void ready(ClassWriter out) {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    out.visitField(access, READY, array(), null, null).visitEnd();
    MethodVisitor mv = begin(out, Opcodes.ACC_STATIC, "<clinit>", "()V");
    Code.push(mv, all.size());
    mv.visitTypeInsn(Opcodes.ANEWARRAY, name);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).held().isEmpty()) {
        mv.visitInsn(Opcodes.DUP);
        Code.push(mv, i);
        mv.visitTypeInsn(Opcodes.NEW, name);
        mv.visitInsn(Opcodes.DUP);
        Code.push(mv, i);
        mv.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", initial(List.of()), false);
        mv.visitInsn(Opcodes.AASTORE);
      }
    }
    mv.visitFieldInsn(Opcodes.PUTSTATIC, name, READY, array());
    end(mv, Opcodes.RETURN);
  }

  private void body(ClassWriter out) {
    MethodVisitor mv = begin(out, Opcodes.ACC_PUBLIC, method, erased.getDescriptor());
    int last = all.size() - 1;
    Label[] cases = new Label[last + 1];
    for (int i = 0; i <= last; i++) {
      cases[i] = new Label();
    }
    if (last > 0) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitFieldInsn(Opcodes.GETFIELD, name, WHICH, "I");
      mv.visitTableSwitchInsn(0, last, cases[last], cases);
    }
    for (int i = 0; i <= last; i++) {
      if (last > 0) {
        mv.visitLabel(cases[i]);
        mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      }
      all.get(i).call(mv, name, erased);
      mv.visitInsn(erased.getReturnType().getOpcode(Opcodes.IRETURN));
    }
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private String array() {
    return "[L" + name + ";";
  }

  private static String initial(List<Type> shape) {
    return taking(shape, Type.VOID_TYPE);
  }

  private String making(List<Type> shape) {
    return taking(shape, Type.getObjectType(types.get(0)));
  }

  private static String taking(List<Type> shape, Type result) {
    List<Type> taken = new ArrayList<>(shape);
    taken.add(Type.INT_TYPE);
    return Type.getMethodDescriptor(result, taken.toArray(Type[]::new));
  }

  private static MethodVisitor begin(ClassWriter out, int access, String name, String desc) {
    MethodVisitor mv = out.visitMethod(access, name, desc, null, null);
    mv.visitCode();
    return mv;
  }

  private static void end(MethodVisitor mv, int opcode) {
    mv.visitInsn(opcode);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
