package hegao.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeTest {
  @TempDir Path folder;

  @Test
  void bakingTwiceGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    Bake.main(new String[] {"rules", first.toString()});
    Bake.main(new String[] {"rules", second.toString()});
    List<Path> files = files(first);
    assertThat(files).hasSizeGreaterThan(50);
    assertThat(files(second)).isEqualTo(files);
    for (Path file : files) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
  }

  @Test
  void aBrokenRuleStopsTheBuild() throws IOException {
    Path family = Files.createDirectories(folder.resolve("rules/level"));
    Files.writeString(family.resolve("bad-rule.drl"), "package rules.level\nrule \"bad-rule\"\n");
    assertThatThrownBy(
            () -> Bake.main(new String[] {folder.resolve("rules").toString(), folder.toString()}))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("bad-rule.drl:2: ");
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }
}
