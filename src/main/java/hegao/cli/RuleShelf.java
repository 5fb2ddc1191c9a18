package hegao.cli;

import hegao.judge.Pages;
import hegao.report.RulePages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages of the shipped rules and of the editor's own, read when a report asks for one. */
final class RuleShelf implements RulePages {
  private static final String PAGE = ".md";
  private static final String RULE = ".drl";

  private final Optional<Path> own;
  private SortedMap<String, String> families;
  private Map<String, String> pages;

  RuleShelf(Optional<Path> own) {
    this.own = own;
  }

  @Override
  public Optional<String> of(String rule) {
    String family = family(rule);
    String page = pages.get(rule);
    return page != null || family.isEmpty() ? Optional.ofNullable(page) : Pages.text(family, rule);
  }

  /** Ids of all rules that have a page. */
  Set<String> rules() {
    return families().keySet();
  }

  /** Names of all rules and of their families, with a page or without. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(families().keySet());
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

  @Override
  public String family(String rule) {
    return families().getOrDefault(rule, "");
  }

  private SortedMap<String, String> families() {
    if (families == null) {
      families = Pages.families();
      pages = new HashMap<>();
      own.ifPresent(this::shelve);
    }
    return families;
  }

  private void shelve(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(PAGE)).sorted().toList();
      for (Path file : files) {
        String name = file.getFileName().toString();
        String rule = name.substring(0, name.length() - PAGE.length());
        pages.put(rule, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        Path family = file.getParent();
        families.put(rule, family == null ? "" : family.getFileName().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
