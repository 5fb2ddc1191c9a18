package hegao.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs in a folder, with an environment of its own.
 *
 * @param folder where they run
 * @param environment all of it, but for what is needed to start at all
 */
record Shell(Path folder, Map<String, String> environment) {
  /** What a program said and how it ended. */
  record Said(int code, String out, String err) {}

  /** A shell that knows nothing but where programs are. */
  static Shell in(Path folder) {
    return new Shell(folder, Map.of("PATH", System.getenv("PATH"), "HEGAO_CACHE", "off"));
  }

  /** The same with a variable more; null takes it away. */
  Shell with(String name, Object value) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.remove(name);
    if (value != null) {
      changed.put(name, value.toString());
    }
    return new Shell(folder, changed);
  }

  Shell at(Path other) {
    return new Shell(other, environment);
  }

  /** Runs to the end, within two minutes. */
  Said run(Object... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process = start(out, err, command);
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end of " + List.of(command));
      }
      return new Said(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private Process start(Path out, Path err, Object... command) throws IOException {
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
