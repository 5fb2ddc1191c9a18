package quick;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda.
 *
 * @param held the types of the values it holds
 * @param code what it stands for
 * @param here the type that the method of the interface has here
 */
record Lambda(List<Type> held, Handle code, Type here) {

  /** The types of the fields for the values it holds, all references alike. */
  List<Type> stored() {
    return held.stream().map(Lambda::stored).toList();
  }

  private static Type stored(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT -> Type.INT_TYPE;
      case Type.OBJECT, Type.ARRAY -> Type.getObjectType(Code.OBJECT);
      default -> type;
    };
  }

  /** The name of the field for a value. */
  static String field(int at, Type stored) {
    return "held" + at + stored.getDescriptor().charAt(0);
  }

  /**
   * Writes the call of the code from within the method of the interface.
   *
   * @param owner of the fields
   * @param erased the type of the method
   */
  void call(MethodVisitor mv, String owner, Type erased) {
    if (code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      mv.visitTypeInsn(Opcodes.NEW, code.getOwner());
      mv.visitInsn(Opcodes.DUP);
    }
    List<Type> wanted = wanted();
    int next = 0;
    for (Type type : held) {
      Type stored = stored(type);
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitFieldInsn(Opcodes.GETFIELD, owner, field(next, stored), stored.getDescriptor());
      Code.convert(mv, Code.isReference(type) ? stored : type, wanted.get(next++));
    }
    Type[] given = erased.getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      slot = Code.load(mv, given[i], slot);
      Code.convert(mv, given[i], here.getArgumentTypes()[i]);
      Code.convert(mv, here.getArgumentTypes()[i], wanted.get(next++));
    }
    mv.visitMethodInsn(
        opcode(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    Code.convert(mv, given(), here.getReturnType());
    Code.convert(mv, here.getReturnType(), erased.getReturnType());
  }

  /** What the code takes, its receiver first. */
  private List<Type> wanted() {
    List<Type> wanted = new ArrayList<>();
    if (code.getTag() != Opcodes.H_NEWINVOKESPECIAL && code.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(Type.getObjectType(code.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(code.getDesc())));
    return wanted;
  }

  private Type given() {
    return code.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? Type.getObjectType(code.getOwner())
        : Type.getReturnType(code.getDesc());
  }

  /** Within a nest private methods are called as others are. */
  private int opcode() {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
