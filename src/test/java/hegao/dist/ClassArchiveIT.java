package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.dist.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the first run makes in the background. */
class ClassArchiveIT {
  @TempDir private static Path folder;
  private static Path launcher;
  private static Path article;

  @BeforeAll
  static void unpack() throws IOException {
    launcher = Distribution.unpack(folder).resolve("bin/hegao");
    article = Files.writeString(folder.resolve("稿.txt"), Distribution.ARTICLE);
  }

  @Test
  void isMadeOnceByFirstRunsTogetherUsedAndDispensable() throws Exception {
    Path home = Files.createDirectory(folder.resolve("家 里"));
    Shell shell = Shell.in(folder).with("HEGAO_CACHE", null).with("HOME", home);
    List<CompletableFuture<Said>> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> check(shell)));
    }
    Said first = runs.get(0).join();
    assertThat(first.out()).contains("3.72万吨");
    assertThat(runs).allSatisfy(run -> assertThat(run.join()).isEqualTo(first));
    Path archive = awaited(home.resolve(".cache/hegao"));
    assertThat(archive).isNotEmptyFile();

    Path log = folder.resolve("classes.txt");
    Shell telling = shell.with("HEGAO_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    assertThat(check(telling)).isEqualTo(first);
    assertThat(Files.readString(log))
        .contains("hegao.cli.Main source: shared objects file (top)")
        // Nothing is looked up in the jar, whose table of contents alone takes 30 ms to read.
        .doesNotContain("URLClassPath$JarLoader")
        // No comparator or collector is one of the library, whose lambdas would be linked.
        .doesNotContain("Comparator$$Lambda", "Map$Entry$$Lambda", "Collectors$$Lambda");

    // Spoilt it is passed over; cut short it is made again.
    byte[] mixed = Files.readAllBytes(archive);
    Arrays.fill(mixed, 0, 4096, (byte) 'x');
    Files.delete(archive);
    Files.write(archive, mixed);
    assertThat(check(shell)).isEqualTo(first);
    Files.write(archive, Arrays.copyOf(mixed, mixed.length / 2));
    assertThat(check(shell)).isEqualTo(first);
    assertThat(awaited(home.resolve(".cache/hegao"))).isNotEmptyFile();
  }

  @Test
  void isNotMissedWhereNoneCanBe() throws Exception {
    Said usual = check(Shell.in(folder));
    Shell shell = Shell.in(folder);
    assertThat(check(shell.with("HEGAO_CACHE", article.resolve("in a file")))).isEqualTo(usual);
    Shell bare = shell.with("HEGAO_CACHE", null);
    assertThat(check(bare)).isEqualTo(usual);
    assertThat(check(bare.with("XDG_CACHE_HOME", "/dev/null"))).isEqualTo(usual);
  }

  /** Waits for the one file that is to stand in the folder at the end. */
  private static Path awaited(Path cache) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(end)) {
      List<Path> files = Files.isDirectory(cache) ? list(cache) : List.of();
      if (files.size() == 1 && files.get(0).toString().endsWith(".jsa")) {
        return files.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no archive in " + cache);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Said check(Shell shell) {
    try {
      return shell.run(launcher, "check", article, "--report", "text=-");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
