package quick;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.Arrays;
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
 * interface, the methods of a record and joined strings become methods of the class. Comparators
 * are made by {@link Order}.
 */
final class PlainClass extends ClassVisitor {
  private static final int HIDDEN =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private static final int ERASED_CODE_AND_HERE = 3;

  /**
   * What marks a lambda of an interface that is serialisable and nothing else besides: no bridges.
   */
  private static final List<Object> SERIALISABLE =
      List.of(LambdaMetafactory.FLAG_SERIALIZABLE | LambdaMetafactory.FLAG_BRIDGES, 0);

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
    if (method.equals("$deserializeLambda$")) {
      return out;
    }
    return new MethodVisitor(PlainClasses.API, out) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String called, String desc, boolean isInterface) {
        String own = opcode == Opcodes.INVOKESTATIC ? OwnMethods.of(owner, called, desc) : owner;
        count += own.equals(owner) ? 0 : 1;
        super.visitMethodInsn(opcode, own, called, desc, isInterface && own.equals(owner));
      }

      @Override
      public void visitInvokeDynamicInsn(String called, String desc, Handle by, Object... args) {
        switch (by.getOwner() + "." + by.getName()) {
          case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(mv, called, desc, args);
          case "java/lang/invoke/LambdaMetafactory.altMetafactory" -> {
            if (isSerialisable(args)) {
              lambda(mv, called, desc, args);
            } else {
              super.visitInvokeDynamicInsn(called, desc, by, args);
            }
          }
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
    List<String> types =
        isSerialisable(args) ? List.of(type, "java/io/Serializable") : List.of(type);
    Type erased = (Type) args[0];
    lambdas
        .computeIfAbsent(
            types + called + erased,
            k -> new LambdaClass(name + "$$L" + lambdas.size(), host, types, called, erased))
        .add(
            new Lambda(List.of(Type.getArgumentTypes(desc)), (Handle) args[1], (Type) args[2]), mv);
    count++;
  }

  private static boolean isSerialisable(Object... args) {
    return Arrays.asList(args).subList(ERASED_CODE_AND_HERE, args.length).equals(SERIALISABLE);
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
