package hegao.judge;

import java.util.Map;

/** Loads classes that were compiled a moment ago and lie in no file. */
final class CompiledLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  CompiledLoader(Map<String, byte[]> classes) {
    super(CompiledLoader.class.getClassLoader());
    this.classes = classes;
  }

  /** Its own classes first: a shipped family and an editor's family of one name name them alike. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!classes.containsKey(name.replace('.', '/') + ".class")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
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
