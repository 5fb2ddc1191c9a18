package hegao.read;

import hegao.text.Metadata;
import hegao.text.Unread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The manifests of all folders that files are read from; each is read once. */
final class Manifests {
  private final Map<Path, Manifest> byFolder = new TreeMap<>();

  /** What the manifests of its folder and of those above, up to {@code root}, tell of a file. */
  Metadata of(Path file, Path root) {
    Path wanted = file.toAbsolutePath().normalize();
    Path last = root.toAbsolutePath().normalize();
    Metadata told = Metadata.NONE;
    for (Path at = wanted.getParent(); at != null && at.startsWith(last); at = at.getParent()) {
      Manifest manifest = byFolder.computeIfAbsent(at, Manifest::of);
      told = told.or(manifest.entries().getOrDefault(wanted, Metadata.NONE));
    }
    return told;
  }

  /** The manifests that could not be used. */
  List<Unread> unread() {
    List<Unread> unread = new ArrayList<>();
    byFolder.values().forEach(manifest -> unread.addAll(manifest.unread()));
    return unread;
  }
}
