package quick;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * Puts {@code hegao.flow} in the place of {@code java.util.stream}: in our classes, but for those
 * that ask for a parallel stream, and in those of Drools that keep their streams to themselves.
 * What is made by others is taken into a flow where it is made.
 */
final class Flows {
  private static final String OURS = "hegao/";
  private static final String PACKAGE = "hegao/flow/";

  /** These keep their streams to themselves. */
  private static final List<String> THEIRS =
      List.of(
          "org/drools/modelcompiler/KiePackagesBuilder.class",
          "org/drools/model/consequences/ConsequenceImpl.class",
          "org/drools/model/impl/ViewPatternBuilder.class",
          "org/drools/model/patterns/CompositePatterns.class");

  private static final String FLOW = PACKAGE + "Flow";
  private static final String INTS = PACKAGE + "IntFlow";
  private static final String STREAMS = "java/util/stream/";
  private static final String STREAM = STREAMS + "Stream";
  private static final String MADE = ")L" + STREAM + ";";

  private static final Map<String, String> NAMES =
      Map.of(
          STREAM,
          FLOW,
          STREAMS + "IntStream",
          INTS,
          STREAMS + "Collector",
          PACKAGE + "Gather",
          STREAMS + "Collectors",
          PACKAGE + "Gather");

  private final SimpleRemapper names = new SimpleRemapper(PlainClasses.API, NAMES);
  private final Set<String> known = new HashSet<>();
  private final Set<String> unknown = new TreeSet<>();

  private Flows() {}

  /**
   * Rewrites the classes.
   *
   * @throws IllegalStateException when one of ours uses of streams what {@code hegao.flow} lacks
   */
  static void rewrite(Map<String, byte[]> files) {
    Flows flows = new Flows();
    for (String type : Set.copyOf(NAMES.values())) {
      new ClassReader(files.get(type + ".class")).accept(flows.declared(type), 0);
    }
    files.replaceAll(
        (name, bytes) ->
            name.startsWith(OURS) && name.endsWith(".class") && !name.startsWith(PACKAGE)
                    || THEIRS.contains(name)
                ? flows.rewritten(bytes)
                : bytes);
    if (!flows.unknown.isEmpty()) {
      throw new IllegalStateException("hegao.flow lacks " + flows.unknown);
    }
  }

  private ClassVisitor declared(String type) {
    return new ClassVisitor(PlainClasses.API) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String desc, String sign, String[] thrown) {
        known.add(type + "." + name + desc);
        return null;
      }
    };
  }

  private byte[] rewritten(byte[] bytes) {
    ClassWriter out = new ClassWriter(0);
    Rewritten type = new Rewritten(out);
    new ClassReader(bytes).accept(type, 0);
    if (type.parallel) {
      return bytes;
    }
    unknown.addAll(type.lacking);
    return out.toByteArray();
  }

  /** A class with other calls. */
  private final class Rewritten extends ClassRemapper {
    private final Set<String> lacking = new TreeSet<>();
    private boolean parallel;

    Rewritten(ClassVisitor out) {
      super(PlainClasses.API, out, names);
    }

    @Override
    protected MethodVisitor createMethodRemapper(MethodVisitor code) {
      return new Calls(code, this);
    }

    /** Whether methods of that class are called by what they are called here. */
    private boolean shares(String owner) {
      return owner.startsWith(OURS) || owner.equals(className);
    }
  }

  /** The calls of a method. */
  private final class Calls extends MethodRemapper {
    private final Rewritten type;

    Calls(MethodVisitor code, Rewritten type) {
      super(PlainClasses.API, code, names);
      this.type = type;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String desc, boolean isInterface) {
      type.parallel |= name.startsWith("parallel");
      if (NAMES.containsKey(owner)) {
        // An interface before, a class now.
        int code = opcode == Opcodes.INVOKEINTERFACE ? Opcodes.INVOKEVIRTUAL : opcode;
        mv.visitMethodInsn(code, names.map(owner), name, checked(owner, name, desc), false);
      } else if (type.shares(owner) || !desc.contains(STREAMS)) {
        super.visitMethodInsn(opcode, owner, name, desc, isInterface);
      } else {
        made(opcode, owner, name, desc, isInterface);
      }
    }

    private String checked(String owner, String name, String desc) {
      String mapped = names.mapMethodDesc(desc);
      String method = names.map(owner) + "." + name + mapped;
      if (!known.contains(method)) {
        type.lacking.add(method);
      }
      return mapped;
    }

    /** A stream made by a class of Java's or of a library. */
    private void made(int opcode, String owner, String name, String desc, boolean isInterface) {
      switch (name) {
        case "stream" -> call(FLOW, "of", argument(owner, desc), FLOW);
        case "lines" -> call(FLOW, "lines", "Ljava/lang/String;", FLOW);
        case "chars", "codePoints" -> call(INTS, name, "Ljava/lang/CharSequence;", INTS);
        default -> {
          mv.visitMethodInsn(opcode, owner, name, desc, isInterface);
          if (desc.endsWith(MADE)) {
            call(FLOW, "from", "Ljava/util/stream/BaseStream;", FLOW);
          } else {
            type.lacking.add(owner + "." + name + desc);
          }
        }
      }
    }

    private void call(String owner, String name, String argument, String result) {
      String desc = "(" + argument + ")L" + result + ";";
      if (!known.contains(owner + "." + name + desc)) {
        type.lacking.add(owner + "." + name + desc);
      }
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, desc, false);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String desc, Handle by, Object... args) {
      Object[] mapped = args.clone();
      for (int i = 0; i < args.length; i++) {
        mapped[i] = args[i] instanceof Handle handle ? handle(handle) : args[i];
      }
      super.visitInvokeDynamicInsn(name, desc, by, mapped);
    }

    /**
     * The method that a reference to one of a stream, or to one that makes a stream, is to name.
     */
    private Handle handle(Handle handle) {
      String owner = handle.getOwner();
      String desc = handle.getDesc();
      if (NAMES.containsKey(owner)) {
        checked(owner, handle.getName(), desc);
        int tag =
            handle.getTag() == Opcodes.H_INVOKEINTERFACE
                ? Opcodes.H_INVOKEVIRTUAL
                : handle.getTag();
        return new Handle(tag, owner, handle.getName(), desc, false);
      }
      if (type.shares(owner) || !desc.contains(STREAMS)) {
        return handle;
      }
      if (!handle.getName().equals("stream")) {
        type.lacking.add(owner + "::" + handle.getName());
      }
      String taken = "(" + argument(owner, desc) + MADE;
      return new Handle(Opcodes.H_INVOKESTATIC, FLOW, "of", taken, false);
    }
  }

  /** What a flow is made of where a stream is made by {@code stream}. */
  private static String argument(String owner, String desc) {
    return switch (owner) {
      case "java/util/Arrays" -> desc.substring(1, desc.indexOf(')'));
      case "java/util/Optional" -> "Ljava/util/Optional;";
      default -> "Ljava/util/Collection;";
    };
  }
}
