package hegao.judge;

import java.util.Map;

/** Loads classes that were compiled a moment ago and lie in no file. */
final class CompiledLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  CompiledLoader(Map<String, byte[]> classes) {
    super(CompiledLoader.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
