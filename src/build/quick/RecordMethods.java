package quick;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods that every record has, with the results that {@code ObjectMethods} gives. */
final class RecordMethods {
  private static final int PRIME = 31;

  private RecordMethods() {}

  /**
   * Writes a method.
   *
   * @param called {@code hashCode}, {@code equals} or {@code toString}
   * @param name of the record
   * @param args the record, the names of its components in one string, a getter for each
   */
  static void write(MethodVisitor mv, String called, String name, Object... args) {
    List<Handle> parts = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      parts.add((Handle) args[i]);
    }
    switch (called) {
      case "hashCode" -> hashCode(mv, parts);
      case "equals" -> equals(mv, name, parts);
      default -> toString(mv, name, parts, ((String) args[1]).split(";"));
    }
  }

  private static void hashCode(MethodVisitor mv, List<Handle> parts) {
    mv.visitInsn(Opcodes.ICONST_0);
    for (Handle part : parts) {
      mv.visitIntInsn(Opcodes.BIPUSH, PRIME);
      mv.visitInsn(Opcodes.IMUL);
      push(mv, part, 0);
      Type type = Type.getType(part.getDesc());
      boolean reference = Code.isReference(type);
      String owner = reference ? "java/util/Objects" : Code.box(type);
      String desc = reference ? "(Ljava/lang/Object;)I" : "(" + type.getDescriptor() + ")I";
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "hashCode", desc, false);
      mv.visitInsn(Opcodes.IADD);
    }
    mv.visitInsn(Opcodes.IRETURN);
  }

  private static void equals(MethodVisitor mv, String name, List<Handle> parts) {
    Label differs = new Label();
    mv.visitVarInsn(Opcodes.ALOAD, 1);
    mv.visitTypeInsn(Opcodes.INSTANCEOF, name);
    mv.visitJumpInsn(Opcodes.IFEQ, differs);
    mv.visitVarInsn(Opcodes.ALOAD, 1);
    mv.visitTypeInsn(Opcodes.CHECKCAST, name);
    mv.visitVarInsn(Opcodes.ASTORE, 2);
    for (Handle part : parts) {
      push(mv, part, 0);
      push(mv, part, 2);
      compare(mv, Type.getType(part.getDesc()), differs);
    }
    mv.visitInsn(Opcodes.ICONST_1);
    mv.visitInsn(Opcodes.IRETURN);
    mv.visitLabel(differs);
    mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    mv.visitInsn(Opcodes.ICONST_0);
    mv.visitInsn(Opcodes.IRETURN);
  }

  private static void compare(MethodVisitor mv, Type type, Label differs) {
    String own = type.getDescriptor();
    switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> {
        String desc = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", desc, false);
        mv.visitJumpInsn(Opcodes.IFEQ, differs);
      }
      case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
        String desc = "(" + own + own + ")I";
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, Code.box(type), "compare", desc, false);
        mv.visitJumpInsn(Opcodes.IFNE, differs);
      }
      default -> mv.visitJumpInsn(Opcodes.IF_ICMPNE, differs);
    }
  }

  private static void toString(
      MethodVisitor mv, String name, List<Handle> parts, String... names) {
    String simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    Code.builder(mv);
    Code.append(mv, simple + "[");
    for (int i = 0; i < parts.size(); i++) {
      Code.append(mv, (i == 0 ? "" : ", ") + names[i] + "=");
      push(mv, parts.get(i), 0);
      Code.append(mv, Type.getType(parts.get(i).getDesc()));
    }
    Code.append(mv, "]");
    Code.built(mv);
  }

  private static void push(MethodVisitor mv, Handle part, int local) {
    mv.visitVarInsn(Opcodes.ALOAD, local);
    mv.visitFieldInsn(Opcodes.GETFIELD, part.getOwner(), part.getName(), part.getDesc());
  }
}
