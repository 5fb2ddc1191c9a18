package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTest {
  private static boolean match(String pattern, String file) {
    assertThat(Patterns.wrong(List.of(pattern))).isEmpty();
    return new Patterns(Path.of("本报"), List.of(pattern)).match(Path.of("本报", file));
  }

  @Test
  void aNameStandsAtAnyDepth() {
    assertThat(match("*.md", "a.md")).isTrue();
    assertThat(match("*.md", "县/旧/a.md")).isTrue();
    assertThat(match("*.md", "a.txt")).isFalse();
    assertThat(match("草稿", "县/草稿/a.txt")).isTrue();
    assertThat(match("草稿/", "草稿/旧/a.txt")).isTrue();
    assertThat(match("草稿", "草稿二/a.txt")).isFalse();
  }

  @Test
  void aPathStandsFromTheBase() {
    assertThat(match("县/*.txt", "县/a.txt")).isTrue();
    assertThat(match("/县/*.txt", "县/a.txt")).isTrue();
    assertThat(match("县/*.txt", "市/县/a.txt")).isFalse();
    assertThat(match("县/*.txt", "县/旧/a.txt")).isFalse();
    assertThat(match("县/**", "县/旧/a.txt")).isTrue();
    assertThat(match("县/旧", "县/旧/更旧/a.txt")).isTrue();
    assertThat(match("**/旧/*.txt", "旧/a.txt")).isTrue();
    assertThat(match("**/旧/*.txt", "市/县/旧/a.txt")).isTrue();
    assertThat(match("{县,市}/2025-*", "市/2025-01-02.txt")).isTrue();
  }

  @Test
  void aFileOutsideOfTheBaseIsSeenWhole() {
    Path outside = Path.of("").toAbsolutePath().getRoot().resolve("别处/a.txt");
    assertThat(new Patterns(Path.of("本报"), List.of("*.md")).match(outside)).isFalse();
    assertThat(new Patterns(Path.of("本报"), List.of("别处")).match(outside)).isTrue();
  }

  @Test
  void whatCannotBeUsedIsNamed() {
    for (String wrong : List.of("[", "{a", "", " ", "/", "!a.txt", "*".repeat(20))) {
      assertThat(Patterns.wrong(List.of("*.md", wrong))).as(wrong).contains(wrong);
    }
  }
}
