package quick;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of a lambda: a field for each value it holds, and the one method of its interface.
 *
 * @param name of the class
 * @param host of the nest it shares private members with
 * @param method name of the method of the interface
 * @param desc from the values it holds to the interface
 */
record LambdaClass(String name, String host, String method, String desc) {
  /** The field with the one object of a lambda that holds no values. */
  static final String ONLY = "ONLY";

  /** The method that makes an object of one that holds some. */
  static final String MAKE = "make";

  /**
   * The class file.
   *
   * @param args what the linkage of a lambda is given: the erased type of the method, the code it
   *     stands for, the type it has here
   */
  byte[] bytes(Object... args) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] types = {Type.getReturnType(desc).getInternalName()};
    out.visit(Opcodes.V17, access, name, null, Code.OBJECT, types);
    out.visitNestHost(host);
    constructor(out);
    if (held().length == 0) {
      only(out);
    } else {
      make(out);
    }
    body(out, (Type) args[0], (Handle) args[1], (Type) args[2]);
    out.visitEnd();
    return out.toByteArray();
  }

  private Type[] held() {
    return Type.getArgumentTypes(desc);
  }

  private void constructor(ClassWriter out) {
    MethodVisitor mv = begin(out, Opcodes.ACC_PRIVATE, "<init>", initial());
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, Code.OBJECT, "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < held().length; i++) {
      Type type = held()[i];
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      out.visitField(access, field(i), type.getDescriptor(), null, null).visitEnd();
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      slot = Code.load(mv, type, slot);
      mv.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
    }
    end(mv, Opcodes.RETURN);
  }

  private void only(ClassWriter out) {
    String self = "L" + name + ";";
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    out.visitField(access, ONLY, self, null, null).visitEnd();
    MethodVisitor mv = begin(out, Opcodes.ACC_STATIC, "<clinit>", "()V");
    create(mv);
    mv.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, self);
    end(mv, Opcodes.RETURN);
  }

  private void make(ClassWriter out) {
    MethodVisitor mv = begin(out, Opcodes.ACC_STATIC, MAKE, desc);
    create(mv);
    end(mv, Opcodes.ARETURN);
  }

  private void create(MethodVisitor mv) {
    mv.visitTypeInsn(Opcodes.NEW, name);
    mv.visitInsn(Opcodes.DUP);
    int slot = 0;
    for (Type type : held()) {
      slot = Code.load(mv, type, slot);
    }
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", initial(), false);
  }

  private void body(ClassWriter out, Type erased, Handle code, Type here) {
    MethodVisitor mv = begin(out, Opcodes.ACC_PUBLIC, method, erased.getDescriptor());
    if (code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      mv.visitTypeInsn(Opcodes.NEW, code.getOwner());
      mv.visitInsn(Opcodes.DUP);
    }
    List<Type> wanted = wanted(code);
    int next = 0;
    for (int i = 0; i < held().length; i++) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitFieldInsn(Opcodes.GETFIELD, name, field(i), held()[i].getDescriptor());
      Code.convert(mv, held()[i], wanted.get(next++));
    }
    Type[] given = erased.getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      slot = Code.load(mv, given[i], slot);
      Code.convert(mv, given[i], here.getArgumentTypes()[i]);
      Code.convert(mv, here.getArgumentTypes()[i], wanted.get(next++));
    }
    mv.visitMethodInsn(
        opcode(code), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    Code.convert(mv, given(code), here.getReturnType());
    Code.convert(mv, here.getReturnType(), erased.getReturnType());
    end(mv, erased.getReturnType().getOpcode(Opcodes.IRETURN));
  }

  /** What the code takes, its receiver first. */
  private static List<Type> wanted(Handle code) {
    List<Type> wanted = new ArrayList<>();
    if (code.getTag() != Opcodes.H_NEWINVOKESPECIAL && code.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(Type.getObjectType(code.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(code.getDesc())));
    return wanted;
  }

  private static Type given(Handle code) {
    return code.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? Type.getObjectType(code.getOwner())
        : Type.getReturnType(code.getDesc());
  }

  /** Within a nest private methods are called as others are. */
  private static int opcode(Handle code) {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private String initial() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, held());
  }

  private static String field(int at) {
    return "held" + at;
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
