package hegao.cli;

import hegao.report.RulePages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The pages of the shipped rules and of the editor's own, read when a report asks for one. */
final class RuleShelf implements RulePages {
  private static final String SHIPPED = "rules/";
  private static final String PAGE = ".md";
  private static final String RULE = ".drl";

  private final Optional<Path> own;
  private final Map<String, String> families = new HashMap<>();
  private Map<String, String> pages;

  RuleShelf(Optional<Path> own) {
    this.own = own;
  }

  @Override
  public Optional<String> of(String rule) {
    return Optional.ofNullable(pages().get(rule));
  }

  /** Ids of all rules that have a page. */
  Set<String> rules() {
    return pages().keySet();
  }

  /** Names of all rules and of their families, with a page or without. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(pages().keySet());
    names.addAll(families.values());
    own.ifPresent(folder -> own(folder, names));
    return names;
  }

  private static void own(Path folder, Set<String> names) {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(file -> file.toString().endsWith(RULE))
          .map(Path::toAbsolutePath)
          .forEach(
              file -> {
                String name = file.getFileName().toString();
                names.add(name.substring(0, name.length() - RULE.length()));
                names.add(file.getParent().getFileName().toString());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> pages() {
    try {
      if (pages == null) {
        pages = new TreeMap<>();
        shipped(pages);
        if (own.isPresent()) {
          folder(own.get(), pages);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  @Override
  public String family(String rule) {
    of(rule);
    return families.getOrDefault(rule, "");
  }

  private void shipped(Map<String, String> pages) throws IOException {
    Path home;
    try {
      home = Path.of(RuleShelf.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(home)) {
      folder(home.resolve(SHIPPED), pages);
      return;
    }
    try (JarFile jar = new JarFile(home.toFile())) {
      for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
        String name = entry.getName();
        if (name.startsWith(SHIPPED) && name.endsWith(PAGE)) {
          try (InputStream in = jar.getInputStream(entry)) {
            shelve(Path.of(name), in.readAllBytes(), pages);
          }
        }
      }
    }
  }

  private void folder(Path folder, Map<String, String> pages) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(PAGE)).sorted().toList();
    }
    for (Path file : files) {
      shelve(file, Files.readAllBytes(file), pages);
    }
  }

  private void shelve(Path file, byte[] page, Map<String, String> pages) {
    String rule = rule(file.getFileName().toString());
    pages.put(rule, new String(page, StandardCharsets.UTF_8));
    Path folder = file.getParent();
    families.put(rule, folder == null ? "" : folder.getFileName().toString());
  }

  private static String rule(String file) {
    return file.substring(0, file.length() - PAGE.length());
  }
}
