package quick;

import hegao.flow.Order;
import hegao.flow.Same;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Methods of ours in the place of those of the library that are of the same name and type. */
final class OwnMethods {
  private static final Map<String, String> OWN =
      Map.of(
          "java/util/Comparator", Type.getInternalName(Order.class),
          "java/util/Map$Entry", Type.getInternalName(Order.class),
          "java/util/function/Function", Type.getInternalName(Same.class));

  private static final Set<String> METHODS = new TreeSet<>();

  static {
    add(Order.class);
    add(Same.class);
  }

  private OwnMethods() {}

  private static void add(Class<?> type) {
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())) {
        String own = Type.getInternalName(type) + "." + method.getName();
        METHODS.add(own + Type.getMethodDescriptor(method));
      }
    }
  }

  /** Whose method to call for a static one of the library: our class, where it has such a one. */
  static String of(String owner, String name, String desc) {
    String own = OWN.get(owner);
    return METHODS.contains(own + "." + name + desc) ? own : owner;
  }
}
