package quick;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Pieces of code that several rewritings need. */
final class Code {
  static final String OBJECT = "java/lang/Object";
  private static final String STRING = "Ljava/lang/String;";
  private static final String BUILDER = "java/lang/StringBuilder";

  /** Numbers from 0 up to this one have instructions of their own. */
  private static final int LAST_OF_OWN = 5;

  private static final Type[] PRIMITIVES = {
    Type.BOOLEAN_TYPE, Type.BYTE_TYPE, Type.CHAR_TYPE, Type.SHORT_TYPE,
    Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE
  };

  private Code() {}

  static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  /** Pushes a small number that is known now. */
  static void push(MethodVisitor mv, int number) {
    if (number <= LAST_OF_OWN) {
      mv.visitInsn(Opcodes.ICONST_0 + number);
    } else {
      mv.visitIntInsn(number <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, number);
    }
  }

  /** Pushes a local variable; gives the slot behind it. */
  static int load(MethodVisitor mv, Type type, int slot) {
    mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
    return slot + type.getSize();
  }

  /** Turns a value into one of another type, as a lambda may: casts, boxes, widens, drops. */
  static void convert(MethodVisitor mv, Type from, Type to) {
    if (to.getSort() == Type.VOID) {
      drop(mv, from);
    } else if (!isReference(from) && !isReference(to)) {
      widen(mv, from, to);
    } else if (!isReference(from)) {
      String box = box(from);
      String desc = "(" + from.getDescriptor() + ")L" + box + ";";
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", desc, false);
    } else if (!isReference(to)) {
      unbox(mv, from, to);
    } else if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
      mv.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void drop(MethodVisitor mv, Type from) {
    if (from.getSize() > 0) {
      mv.visitInsn(from.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
    }
  }

  private static void unbox(MethodVisitor mv, Type from, Type to) {
    Type held = to;
    for (Type primitive : PRIMITIVES) {
      held = from.getInternalName().equals(box(primitive)) ? primitive : held;
    }
    if (!from.getInternalName().equals(box(held))) {
      mv.visitTypeInsn(Opcodes.CHECKCAST, box(held));
    }
    String desc = "()" + held.getDescriptor();
    mv.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, box(held), held.getClassName() + "Value", desc, false);
    widen(mv, held, to);
  }

  private static void widen(MethodVisitor mv, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    switch (from.getDescriptor().replaceAll("[BSC]", "I") + to.getDescriptor()) {
      case "IJ" -> mv.visitInsn(Opcodes.I2L);
      case "IF" -> mv.visitInsn(Opcodes.I2F);
      case "ID" -> mv.visitInsn(Opcodes.I2D);
      case "JF" -> mv.visitInsn(Opcodes.L2F);
      case "JD" -> mv.visitInsn(Opcodes.L2D);
      case "FD" -> mv.visitInsn(Opcodes.F2D);
      case "II", "IS" -> {}
      default -> throw new IllegalArgumentException(from + " is not widened to " + to);
    }
  }

  /** The class of a boxed primitive. */
  static String box(Type primitive) {
    String name = primitive.getClassName();
    return switch (name) {
      case "int" -> "java/lang/Integer";
      case "char" -> "java/lang/Character";
      default -> "java/lang/" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    };
  }

  /** Pushes a new builder of a string. */
  static void builder(MethodVisitor mv) {
    mv.visitTypeInsn(Opcodes.NEW, BUILDER);
    mv.visitInsn(Opcodes.DUP);
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
  }

  /** Appends a text that is known now. */
  static void append(MethodVisitor mv, String text) {
    mv.visitLdcInsn(text);
    append(mv, Type.getType(STRING));
  }

  /** Appends the value on the stack. */
  static void append(MethodVisitor mv, Type type) {
    String shown =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> "I";
          case Type.OBJECT, Type.ARRAY ->
              type.getDescriptor().equals(STRING) ? STRING : "L" + OBJECT + ";";
          default -> type.getDescriptor();
        };
    String desc = "(" + shown + ")L" + BUILDER + ";";
    mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", desc, false);
  }

  /** Returns the string that was built. */
  static void built(MethodVisitor mv) {
    mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()" + STRING, false);
    mv.visitInsn(Opcodes.ARETURN);
  }
}
