package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hegao.claim.Claim;
import hegao.text.Location;
import hegao.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents made by other programs out of the example articles give the claims of the articles. */
class FidelityTest {
  private static final Path ARTICLES = Path.of("src/examples/articles");
  private static final Path MADE = Path.of("src/test/resources/hegao/read/made");
  private static final double NEARLY_ALL = 0.98;

  /** Claims by the name of their file without its extension. */
  private static Map<String, List<Claim>> claims(List<Path> files) {
    Request request = new Request(files, Map.of(), Optional.empty(), Optional.empty());
    Stages.Binding binding = Stages.bind(request, Progress.NONE);
    assertThat(binding.reading().unread()).isEmpty();
    assertThat(binding.reading().sources()).hasSameSizeAs(files);
    return binding.articles().stream()
        .flatMap(article -> article.claims().stream())
        .collect(
            Collectors.groupingBy(
                claim -> name(claim.article().source()), TreeMap::new, Collectors.toList()));
  }

  private static String name(Source source) {
    String file = source.path().substring(source.path().lastIndexOf('/') + 1);
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static String said(Claim claim) {
    return String.join(
        "|",
        claim.kind().name(),
        claim.subject(),
        claim.metric(),
        claim.qualifiers().toString(),
        claim.text().replaceAll("\\s", ""),
        claim.value().toString(),
        String.valueOf(claim.period() == null ? null : claim.period().start()),
        String.valueOf(claim.period() == null ? null : claim.period().end()),
        claim.modality().name());
  }

  private static List<Path> files(Path folder, String format) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith("." + format))
          .filter(file -> !file.toString().contains("渔业"))
          .sorted()
          .toList();
    }
  }

  /** The share of the articles' claims that the files tell alike and at the right place. */
  private static void compare(List<Path> files) {
    Map<String, List<Claim>> there = claims(files);
    List<Path> articles =
        files.stream()
            .map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ".txt"))
            .map(ARTICLES::resolve)
            .toList();
    int all = 0;
    int right = 0;
    int told = there.values().stream().mapToInt(List::size).sum();
    List<String> amiss = new ArrayList<>();
    for (Map.Entry<String, List<Claim>> article : claims(articles).entrySet()) {
      List<Claim> left = new ArrayList<>(there.getOrDefault(article.getKey(), List.of()));
      for (Claim claim : article.getValue()) {
        all++;
        Optional<Claim> same =
            left.stream().filter(c -> said(c).equals(said(claim)) && inPlace(c, claim)).findFirst();
        same.ifPresent(left::remove);
        right += same.isPresent() ? 1 : 0;
        if (same.isEmpty()) {
          amiss.add(article.getKey() + " " + said(claim));
        }
      }
    }
    assertThat(all).isGreaterThan(20);
    assertThat((double) right / Math.max(all, told)).as("%s", amiss).isGreaterThan(NEARLY_ALL);
  }

  /** Whether a claim stands where the article has it, in the terms of its own format. */
  private static boolean inPlace(Claim claim, Claim original) {
    Source source = claim.article().source();
    Source plain = original.article().source();
    String text = claim.place().in(source.text()).replaceAll("<[^>]*>|\\s", "");
    if (!text.equals(original.written().replaceAll("\\s", ""))) {
      return false;
    }
    Location at = source.at(claim.place().start());
    Location.InLine line = (Location.InLine) plain.at(original.place().start());
    String[] lines = plain.text().split("\n");
    if (at instanceof Location.InParagraph paragraph) {
      long filled = 1;
      for (int i = 0; i < line.line() - 1; i++) {
        filled += lines[i].isBlank() ? 0 : 1;
      }
      // LibreOffice keeps empty lines as paragraphs, pandoc does not.
      return paragraph.paragraph() == line.line() || paragraph.paragraph() == filled;
    }
    String around = lines[line.line() - 1].replaceAll("\\s", "");
    String there =
        source.text()
            .split("\n", -1)[hegao.text.Lines.of(source.text()).at(claim.place().start()) - 1];
    String bare = there.replaceAll("<[^>]*>|\\s", "").replaceAll("^\\p{Punct}+", "");
    boolean numbered =
        at instanceof Location.OnPage page ? page.page() == 1 : at instanceof Location.InLine;
    return numbered && (around.contains(bare) || bare.contains(around));
  }

  @ParameterizedTest
  @CsvSource({
    "libreoffice, docx",
    "libreoffice, doc",
    "libreoffice, rtf",
    "libreoffice, pdf",
    "libreoffice, html",
    "columns, pdf",
    "pandoc, docx",
    "pandoc, html",
    "pandoc, rtf"
  })
  void readsWhatOtherProgramsWrote(String folder, String format) throws IOException {
    compare(files(MADE.resolve(folder), format));
  }

  @Test
  void readsTheCellsOfWorkbooksAlike() {
    compareWorkbooks(MADE.resolve("libreoffice"));
  }

  /** The workbooks in a folder tell what the table they were made of tells, cell by cell. */
  private static void compareWorkbooks(Path folder) {
    List<String> told = null;
    for (String format : new String[] {"csv", "xlsx", "xls"}) {
      Path table = format.equals("csv") ? MADE.resolve("libreoffice") : folder;
      List<Claim> claims = claims(List.of(table.resolve("渔业." + format))).get("渔业");
      List<String> now =
          claims.stream()
              .filter(claim -> claim.value().number() != null)
              .map(
                  c ->
                      c.subject()
                          + c.metric()
                          + c.value().number()
                          + c.value().unit()
                          + c.period().end())
              .map(said -> said.replaceAll("0+(?=\\D)", ""))
              .toList();
      assertThat(now).hasSize(9).first().asString().startsWith("青石镇产量12");
      assertThat(told == null ? now : told).isEqualTo(now);
      told = now;
      if (!format.equals("csv")) {
        assertThat(claims.stream().map(c -> c.article().source().at(c.place().start())))
            .contains(new Location.InCell("渔业", "B4"), new Location.InCell("渔业", "D6"));
      }
    }
  }

  @Test
  void readsWhatTheseProgramsWriteHere(@TempDir Path out) throws Exception {
    assumeThat(there("soffice") && there("pandoc")).as("soffice and pandoc are installed").isTrue();
    Process making =
        new ProcessBuilder(MADE.resolve("make.sh").toString(), ARTICLES.toString(), out.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(making.waitFor(300, TimeUnit.SECONDS)).isTrue();
    for (String format : new String[] {"docx", "doc", "rtf", "pdf", "html"}) {
      compare(files(out.resolve("libreoffice"), format));
    }
    for (String format : new String[] {"docx", "rtf", "html"}) {
      compare(files(out.resolve("pandoc"), format));
    }
    compareWorkbooks(out.resolve("libreoffice"));
  }

  private static boolean there(String program) {
    for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
