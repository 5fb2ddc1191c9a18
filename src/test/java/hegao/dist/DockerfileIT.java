package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.dist.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Dockerfile, its steps carried out in a folder, as no daemon may be at hand. */
class DockerfileIT {
  private static final List<String> KNOWN =
      List.of("FROM", "COPY", "RUN", "ENV", "USER", "WORKDIR", "ENTRYPOINT");

  @TempDir private Path folder;
  private List<String> lines;

  @BeforeEach
  void read() throws IOException {
    lines =
        Files.readAllLines(Path.of("src/docker/Dockerfile")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
  }

  @Test
  void holdsInstructionsOnly() {
    assertThat(lines).allMatch(line -> KNOWN.contains(line.split(" ", 2)[0]));
    assertThat(lines.get(0)).startsWith("FROM ");
    assertThat(lines).contains("ENTRYPOINT [\"hegao\"]", "USER 1000");
    assertThat(lines).filteredOn(l -> l.startsWith("FROM")).allMatch(l -> l.contains(":17-"));
  }

  @Test
  void itsStepsMakeAProgramWithItsArchive() throws Exception {
    Files.createDirectories(folder.resolve("opt"));
    Files.createDirectories(folder.resolve("tmp"));
    Files.createDirectories(folder.resolve("usr/local/bin"));
    Files.copy(Distribution.ZIP, folder.resolve("tmp/hegao.zip"));
    Path jdk = Path.of(System.getProperty("java.home"), "bin");
    Shell shell = Shell.in(folder).with("PATH", jdk + ":" + System.getenv("PATH"));
    for (String line : lines) {
      if (line.startsWith("RUN ")) {
        String step = line.substring(4).replaceAll("(?<=[ =])/(opt|tmp|usr)", folder + "/$1");
        Said said = shell.with("LC_ALL", "C.UTF-8").run("sh", "-c", step);
        assertThat(said).as(step).isEqualTo(new Said(0, "", ""));
      }
    }
    assertThat(folder.resolve("opt/hegao/lib/hegao.jsa")).isNotEmptyFile();
    assertThat(folder.resolve("tmp/hegao.html")).doesNotExist();
    Path log = folder.resolve("classes");
    Said said =
        shell
            .with("HEGAO_JAVA_OPTS", "-Xlog:class+load:file=" + log)
            .run(folder.resolve("usr/local/bin/hegao"), "--version");
    assertThat(said.out()).startsWith("hegao ");
    assertThat(Files.readString(log))
        .contains("picocli.CommandLine source: shared objects file (top)");
  }
}
