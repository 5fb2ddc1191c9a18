package quick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies a class without {@code invokedynamic}: lambdas become objects of a class for each
 * interface, the methods of a record and joined strings become methods of the class. Serialisable
 * lambdas stay.
 */
final class PlainClass extends ClassVisitor {
  private static final int HIDDEN =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final PlainClasses classes;
  private final List<Runnable> later = new ArrayList<>();
  private final Map<String, LambdaClass> lambdas = new LinkedHashMap<>();
  private String name;
  private String host;
  private boolean isInterface;
  private int count;

  PlainClass(PlainClasses classes, ClassVisitor out) {
    super(PlainClasses.API, out);
    this.classes = classes;
  }

  /** Whether there was anything to change. */
  boolean changed() {
    return count > 0;
  }

  @Override
  public void visit(
      int version, int access, String name, String sign, String parent, String[] types) {
    this.name = name;
    this.host = name;
    this.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, name, sign, parent, types);
  }

  @Override
  public void visitNestHost(String host) {
    this.host = host;
    super.visitNestHost(host);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String desc, String sign, String[] thrown) {
    MethodVisitor out = super.visitMethod(access, method, desc, sign, thrown);
    return new MethodVisitor(PlainClasses.API, out) {
      @Override
      public void visitInvokeDynamicInsn(String called, String desc, Handle by, Object... args) {
        switch (by.getOwner() + "." + by.getName()) {
          case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(mv, called, desc, args);
          case "java/lang/runtime/ObjectMethods.bootstrap" ->
              method(mv, desc, code -> RecordMethods.write(code, called, name, args));
          case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" ->
              method(mv, desc, code -> Joining.write(code, desc, args));
          default -> super.visitInvokeDynamicInsn(called, desc, by, args);
        }
      }
    };
  }

  @Override
  public void visitEnd() {
    later.forEach(Runnable::run);
    lambdas.values().forEach(made -> classes.add(made.name(), host, made.bytes()));
    super.visitEnd();
  }

  private void lambda(MethodVisitor mv, String called, String desc, Object... args) {
    String type = Type.getReturnType(desc).getInternalName();
    Type erased = (Type) args[0];
    lambdas
        .computeIfAbsent(
            type + "." + called + erased,
            k -> new LambdaClass(name + "$$L" + lambdas.size(), host, type, called, erased))
        .add(
            new Lambda(List.of(Type.getArgumentTypes(desc)), (Handle) args[1], (Type) args[2]), mv);
    count++;
  }

  /** Calls a new method that does what the instruction did. */
  private void method(
      MethodVisitor mv, String desc, java.util.function.Consumer<MethodVisitor> body) {
    String own = "plain$" + count++;
    mv.visitMethodInsn(Opcodes.INVOKESTATIC, name, own, desc, isInterface);
    later.add(
        () -> {
          MethodVisitor code = cv.visitMethod(HIDDEN, own, desc, null, null);
          code.visitCode();
          body.accept(code);
          code.visitMaxs(0, 0);
          code.visitEnd();
        });
  }
}
