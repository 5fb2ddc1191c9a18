package hegao.triage;

import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Unusable;
import hegao.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that changed since some commit.
 *
 * @param ref the commit, as the user named it
 * @param files whole names of the files
 */
public record Changes(String ref, Set<String> files) {
  /**
   * Asks git.
   *
   * @param paths files and folders that are checked
   * @throws Unusable when there is no git, no repository or no such commit
   */
  public static Changes since(String ref, List<Path> paths, Words words) {
    return since(ref, paths, new Git("git"), words);
  }

  static Changes since(String ref, List<Path> paths, Git git, Words words) {
    Set<String> files = new HashSet<>();
    Set<String> tops = new HashSet<>();
    try {
      for (Path path : paths) {
        Path folder = folder(path);
        Optional<String> top = git.top(folder);
        if (top.isEmpty()) {
          throw refusal(words, "git.none", folder.toString());
        }
        if (tops.add(top.get())) {
          add(git, top.get(), ref, files, words);
        }
      }
    } catch (IOException e) {
      throw refusal(words, "git.missing", git.program());
    }
    return new Changes(ref, files);
  }

  private static void add(Git git, String top, String ref, Set<String> files, Words words)
      throws IOException {
    Optional<String> base = git.base(Path.of(top), ref);
    if (base.isEmpty()) {
      throw refusal(words, "git.unknown", ref);
    }
    git.changed(Path.of(top), base.get()).forEach(name -> files.add(top + "/" + name));
  }

  private static Unusable refusal(Words words, String key, String about) {
    return new Unusable(List.of(words.of(key, Visible.of(about))));
  }

  private static Path folder(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    while (!Files.isDirectory(whole) && whole.getParent() != null) {
      whole = whole.getParent();
    }
    return whole;
  }

  /** The report with findings alone of which a side stands in one of the files. */
  public Report apply(Report report) {
    Set<String> changed = new HashSet<>();
    for (Source source : report.sources()) {
      if (holds(source.path())) {
        changed.add(source.path());
      }
    }
    List<Finding> kept = new Beside(changed).findings(report.findings());
    List<Notice> notices = new ArrayList<>(report.notices());
    int left = report.findings().size() - kept.size();
    List<String> details = List.of(ref, Integer.toString(changed.size()), Integer.toString(left));
    notices.add(new Notice(Notice.Kind.CHANGED, "", details));
    return report.with(kept).noting(notices);
  }

  /** Whether a file changed; what is no file, such as standard input, is always new. */
  private boolean holds(String path) {
    int packed = path.indexOf("!/");
    String name = packed < 0 ? path : path.substring(0, packed);
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      return !Files.exists(file)
          || files.contains(spelled(file))
          || files.contains(spelled(file.toRealPath()));
    } catch (InvalidPathException | IOException e) {
      return true;
    }
  }

  private static String spelled(Path file) {
    return file.toString().replace('\\', '/');
  }
}
