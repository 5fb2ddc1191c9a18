package hegao.triage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the git program what has changed. It runs nothing that a repository could name (filters for
 * differences, watchers), fetches nothing and changes nothing.
 *
 * @param program the program, {@code git}
 */
record Git(String program) {
  private static final List<String> GUARDED =
      List.of("-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-pager");

  /** The folder at the top of a repository, as git spells it. */
  Optional<String> top(Path folder) throws IOException {
    return run(folder, "rev-parse", "--show-toplevel").map(Git::line);
  }

  /** The commit where the history of {@code ref} and of the present part; none for no commit. */
  Optional<String> base(Path top, String ref) throws IOException {
    if (ref.isBlank() || ref.startsWith("-")) {
      return Optional.empty();
    }
    Optional<String> commit =
        run(top, "rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}")
            .map(Git::line)
            .filter(line -> !line.isEmpty());
    if (commit.isEmpty()) {
      return commit;
    }
    return run(top, "merge-base", commit.get(), "HEAD").map(Git::line).or(() -> commit);
  }

  /** Names, as seen from the top, of files that differ from a commit or are not in git yet. */
  Set<String> changed(Path top, String commit) throws IOException {
    Set<String> names = new HashSet<>();
    run(
            top,
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
            commit,
            "--")
        .ifPresent(out -> add(out, names));
    run(top, "ls-files", "--others", "--exclude-standard", "-z").ifPresent(out -> add(out, names));
    return names;
  }

  private static void add(String out, Set<String> names) {
    for (String name : out.split("\0")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
  }

  private static String line(String out) {
    return out.strip();
  }

  /** What the program says; nothing where it fails. */
  private Optional<String> run(Path folder, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(GUARDED);
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    // A hook hands on where its own repository stands.
    List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
        .forEach(environment::remove);
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      return Optional.empty();
    }
  }
}
