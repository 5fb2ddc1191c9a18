package hegao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the package table: data flows forward, one door to each library. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hegao");

  private static final String[] DATA = {
    "hegao.text..", "hegao.lexicon..", "hegao.mention..", "hegao.claim.."
  };

  /** The only packages that may use a library. */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("com.hankcs..", List.of("hegao.segment..")),
          Map.entry("org.drools..", List.of("hegao.judge..")),
          Map.entry("org.kie..", List.of("hegao.judge..")),
          Map.entry("picocli..", List.of("hegao.cli..")),
          Map.entry("gg.jte..", List.of("hegao.report..")),
          Map.entry("org.snakeyaml..", List.of("hegao.yaml..")),
          Map.entry("org.jsoup..", List.of("hegao.read..")),
          Map.entry("org.commonmark..", List.of("hegao.read..")),
          Map.entry("org.apache.pdfbox..", List.of("hegao.read..")),
          Map.entry("org.apache.poi..", List.of("hegao.read..")),
          Map.entry("com.rtfparserkit..", List.of("hegao.read..")),
          Map.entry("nl.basjes..", List.of("hegao.read..")),
          Map.entry(
              "com.fasterxml.jackson..",
              List.of("hegao.report..", "hegao.cli..", "hegao.settings..", "hegao.triage..")));

  @Test
  void dataPackagesDependBackwardsOnly() {
    onlyUses("hegao.text..", "hegao.text..");
    onlyUses("hegao.mention..", "hegao.mention..", "hegao.text..");
    // Word lists hold senses: a hedge is a bound, a unit word is a unit.
    onlyUses("hegao.lexicon..", "hegao.lexicon..", "hegao.mention..", "hegao.text..");
    onlyUses("hegao.claim..", DATA);
  }

  @Test
  void flowsStandAloneUntilPackaging() {
    onlyUses("hegao.flow..", "hegao.flow..");
    noClasses()
        .that(resideOutsideOfPackage("hegao.flow.."))
        .should()
        .dependOnClassesThat(resideInAPackage("hegao.flow.."))
        .check(OURS);
  }

  @Test
  void settingsKnowNoStageButTheWordsOfReports() {
    onlyUses("hegao.yaml..", "hegao.yaml..");
    onlyUses(
        "hegao.settings..", "hegao.settings..", "hegao.yaml..", "hegao.text..", "hegao.report..");
  }

  @Test
  void triageKnowsNoStageButTheWordsOfReports() {
    onlyUses(
        "hegao.triage..",
        Stream.concat(
                Stream.of(DATA),
                Stream.of("hegao.triage..", "hegao.settings..", "hegao.yaml..", "hegao.report.."))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read", "split", "segment", "extract", "bind", "align", "proof", "judge", "archive",
        "report"
      })
  void aStageUsesDataAndItselfOnly(String stage) {
    String own = "hegao." + stage + "..";
    // Manifests are written in YAML.
    String more = stage.equals("read") ? "hegao.yaml.." : own;
    String[] allowed = Stream.concat(Stream.of(DATA), Stream.of(own, more)).toArray(String[]::new);
    onlyUses(own, allowed);
  }

  private static void onlyUses(String packages, String... allowed) {
    classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("hegao..")))
        .allowEmptyShould(true)
        .check(OURS);
  }

  /** Inside a stage, too, packages depend on one another in one direction. */
  @ParameterizedTest
  @ValueSource(strings = {"extract", "bind", "align"})
  void packagesOfAStageFormNoCircle(String stage) {
    JavaClasses own = OURS.that(resideInAPackage("hegao." + stage + ".."));
    slices().matching("hegao.(**)").should().beFreeOfCycles().check(own);
  }

  @Test
  void eachLibraryHasOneDoor() {
    DOORS.forEach(
        (library, doors) ->
            noClasses()
                .that()
                .resideInAPackage("hegao..")
                .and()
                .resideOutsideOfPackages(doors.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(OURS));
  }

  @Test
  void compiledRulesSeeClaimsAndMentionsOnly() {
    JavaClasses rules = new ClassFileImporter().importPath(Path.of("target/classes/rules"));
    assertThat(rules).isNotEmpty();
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("hegao..")
                .and(resideOutsideOfPackages("hegao.claim..", "hegao.mention..")))
        .check(rules);
  }

  @Test
  void ruleFilesImportClaimsAndMentionsOnly() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
        assertThat(Files.readAllLines(file))
            .filteredOn(line -> line.startsWith("import"))
            .as("imports of %s", file)
            .allMatch(line -> line.matches("import hegao\\.(claim|mention)\\.[\\w*]+;?"));
      }
    }
  }
}
