package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.judge.Page.Example;
import hegao.judge.Page.ExampleArticle;
import hegao.judge.Page.Section;
import hegao.text.Span;
import hegao.text.Stock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pages of rules: found, read, and run as tests. */
public final class Pages {
  static final String ENDING = ".md";

  private Pages() {}

  /**
   * Something that an example shows about a rule.
   *
   * @param rule id of the page
   * @param line line of the example on it; 0 for the page
   * @param text what is wrong, one line of Chinese
   * @param broken false for good news: a known miss that is now reported
   */
  public record Remark(String rule, int line, String text, boolean broken) {}

  /** The families of the shipped rules that have a page, by id. */
  public static SortedMap<String, String> families() {
    SortedMap<String, String> families = new TreeMap<>();
    for (String page : Stock.text(Bake.PAGES).split("\n")) {
      int cut = page.indexOf('/');
      families.put(page.substring(cut + 1), page.substring(0, cut));
    }
    return families;
  }

  /** The page of a shipped rule, as it is printed; empty when there is none. */
  public static Optional<String> text(String family, String id) {
    return Stock.find("rules/" + family + "/" + id + ENDING);
  }

  /** The pages of those rules that are shipped. */
  public static List<Page> shipped(Collection<Rule> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                text(rule.family(), rule.id())
                    .map(text -> PageReader.read(rule.id(), text))
                    .stream())
        .toList();
  }

  /** All pages under a folder of an editor's own rules. */
  public static List<Page> in(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String id = file.getFileName().toString().replaceFirst("\\.md$", "");
        pages.add(PageReader.read(id, Files.readString(file)));
      }
    }
    return pages;
  }

  /**
   * Runs all examples.
   *
   * @param check the whole way from the articles of one example (path, text, date, home) to the
   *     findings about them
   */
  public static List<Remark> run(
      List<Page> pages, Function<List<ExampleArticle>, List<Finding>> check) {
    List<Remark> remarks = new ArrayList<>();
    for (Page page : pages) {
      if (page.examples().isEmpty()) {
        remarks.add(new Remark(page.rule(), 0, "没有例子", true));
      }
      for (Example example : page.examples()) {
        List<Finding> findings = check.apply(example.articles());
        remark(page.rule(), example, findings).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private static Optional<Remark> remark(String rule, Example example, List<Finding> findings) {
    boolean fires = findings.stream().anyMatch(f -> f.rule().equals(rule));
    if (example.section() == Section.REPORTED) {
      boolean touches =
          findings.stream().anyMatch(f -> f.rule().equals(rule) && touches(f, example));
      return touches
          ? Optional.empty()
          : broken(rule, example, fires ? "报了，却没有指到所标的依据" : "应报而未报" + others(findings));
    }
    if (example.section() == Section.MISSED) {
      return fires
          ? Optional.of(new Remark(rule, example.line(), "原来报不出，现在能报了，可移到“应报”", false))
          : Optional.empty();
    }
    Optional<Finding> wrong =
        findings.stream()
            .filter(f -> f.rule().equals(rule) || f.relation() == Relation.CONTRADICTION)
            .findFirst();
    return wrong.flatMap(f -> broken(rule, example, "不该报而报：" + f.rule() + "：" + f.message()));
  }

  private static String others(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : "（报的是 "
            + String.join("、", findings.stream().map(Finding::rule).distinct().toList())
            + "）";
  }

  private static Optional<Remark> broken(String rule, Example example, String text) {
    return Optional.of(new Remark(rule, example.line(), text, true));
  }

  private static boolean touches(Finding finding, Example example) {
    return example.articles().stream()
        .allMatch(
            article ->
                article.evidence().stream()
                    .allMatch(
                        mark -> finding.claims().stream().anyMatch(c -> at(c, article, mark))));
  }

  private static boolean at(Claim claim, ExampleArticle article, Span mark) {
    String path = claim.article().source().path();
    boolean here = path.equals(article.path()) || path.endsWith("/" + article.path());
    return here && claim.place().overlaps(mark);
  }
}
