package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hegao.dist.Shell.Said;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the distribution holds. */
class ZipIT {
  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.unpack(folder);
  }

  @Test
  void holdsTheProgramAndWhatToRead() {
    for (String file :
        List.of(
            "README.md",
            "THIRD-PARTY.txt",
            "bin/hegao.bat",
            "completions/hegao.sh",
            "lib/hegao.jar",
            "man/man1/hegao.1",
            "man/zh_CN/man1/hegao.1",
            "rules/level/same-topic-different-value.drl",
            "rules/level/same-topic-different-value.md",
            "sbom.json")) {
      assertThat(home.resolve(file)).isNotEmptyFile();
    }
    assertThat(home.resolve("bin/hegao")).isExecutable();
  }

  @Test
  void isTheSameWhereverAndWheneverItIsBuilt() throws IOException {
    try (FileSystem zip = Distribution.open()) {
      Set<FileTime> times = new TreeSet<>();
      for (Path entry : Distribution.all(zip.getPath("/"))) {
        if (entry.getNameCount() > 0) {
          times.add(Files.getLastModifiedTime(entry));
        }
      }
      assertThat(times).hasSize(1);
    }
    try (ZipFile jar = new ZipFile(home.resolve("lib/hegao.jar").toFile())) {
      String manifest =
          new String(jar.getInputStream(jar.getEntry("META-INF/MANIFEST.MF")).readAllBytes());
      assertThat(manifest).doesNotContain("Built-By", "Build-Date", System.getProperty("user.dir"));
    }
    for (Path file : Distribution.all(home)) {
      if (Files.isRegularFile(file) && !file.toString().endsWith(".jar")) {
        assertThat(Files.readString(file)).doesNotContain(System.getProperty("user.dir"));
      }
    }
  }

  @Test
  void makesTheSameHandoutsAgain() throws Exception {
    Path again = folder.resolve("again");
    Said said =
        Shell.in(folder)
            .run(java(), "-cp", home.resolve("lib/hegao.jar"), "hegao.cli.Handouts", again);
    assertThat(said).isEqualTo(new Said(0, "", ""));
    for (Path made : Distribution.all(again)) {
      if (Files.isRegularFile(made)) {
        assertThat(home.resolve(again.relativize(made))).hasSameBinaryContentAs(made);
      }
    }
  }

  @Test
  void namesEveryLibraryWithItsLicence() throws Exception {
    List<String> names = values("name");
    assertThat(names).contains("drools-engine", "hanlp", "picocli", "jackson-core", "ecj");
    assertThat(values("purl")).hasSize(names.size() - 1).allMatch(p -> p.startsWith("pkg:maven/"));
    assertThat(values("id")).contains("Apache-2.0", "EPL-2.0", "MIT", "BSD-3-Clause");
    String list = Files.readString(home.resolve("THIRD-PARTY.txt"));
    for (String library : new TreeSet<>(names)) {
      assertThat(list).contains(library);
    }
    assertThat(list.lines().filter(l -> l.startsWith("    ")).map(String::strip))
        .noneMatch(String::isEmpty);
  }

  /**
   * All values of fields of one name in the bill, but those that name a licence unknown to SPDX.
   */
  private static List<String> values(String field) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(home.resolve("sbom.json").toFile())) {
      for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
        boolean licence =
            json.getParsingContext().pathAsPointer().toString().contains("/licenses/");
        if (t == JsonToken.VALUE_STRING
            && field.equals(json.currentName())
            && licence == field.equals("id")) {
          values.add(json.getText());
        }
      }
    }
    return values;
  }

  @Test
  void tellsTheSumOfTheJar() throws Exception {
    byte[] jar = Files.readAllBytes(home.resolve("lib/hegao.jar"));
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
    assertThat(home.resolve("lib/hegao.jar.sha256")).hasContent(sum + "  hegao.jar");
  }

  @Test
  void manualPagesTellAllCommandsAndOptions() throws IOException {
    for (String page : List.of("man/man1/hegao.1", "man/zh_CN/man1/hegao.1")) {
      String text = Files.readString(home.resolve(page));
      assertThat(text)
          .startsWith(".TH HEGAO 1")
          .contains(".SS check", ".SS rules test", "\\-\\-fail\\-on LEVEL", "HEGAO_CACHE");
      assertThat(text.lines().filter(l -> l.startsWith(".")).map(l -> l.split(" ")[0]))
          .isSubsetOf(".TH", ".SH", ".SS", ".TP", ".B", ".I");
    }
  }

  @Test
  void completesCommandsAndOptionsInBash() throws Exception {
    Said said =
        Shell.in(home)
            .run(
                "bash",
                "-c",
                "source completions/hegao.sh; COMP_WORDS=(hegao che); COMP_CWORD=1;"
                    + " _complete_hegao; printf '%s\\n' \"${COMPREPLY[@]}\";"
                    + " COMP_WORDS=(hegao check --fail); COMP_CWORD=2; _complete_hegao;"
                    + " printf '%s\\n' \"${COMPREPLY[@]}\"");
    assertThat(said.out().lines().map(String::strip)).contains("check", "--fail-on");
    assertThat(Shell.in(home).run("bin/hegao", "generate-completion").out())
        .isEqualTo(Files.readString(home.resolve("completions/hegao.sh")));
  }

  @Test
  void theLauncherForWindowsStartsTheJvmAlike() throws IOException {
    String text = Files.readString(home.resolve("bin/hegao.bat"));
    assertThat(text.chars()).allMatch(c -> c < 128);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    Set<String> labels = text.lines().filter(l -> l.startsWith(":")).collect(Collectors.toSet());
    for (String line : text.lines().filter(l -> l.contains("goto ")).toList()) {
      assertThat(labels).contains(":" + line.substring(line.lastIndexOf("goto ") + 5).strip());
    }
    String unix = Files.readString(home.resolve("bin/hegao"));
    for (String flag :
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:C1MaxInlineSize=20",
            "-XX:+UseSerialGC",
            "-XX:ArchiveRelocationMode=0",
            "hegao.cli.WarmUp",
            "-Xlog:disable")) {
      assertThat(text).contains(flag);
      assertThat(unix).contains(flag);
    }
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
