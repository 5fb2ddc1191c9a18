package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");

  /** A whole key in a call: words.of("cli.path", …). */
  private static final Pattern ASKED =
      Pattern.compile(
          "[wW]ords(?:\\.in\\(\\w+\\))?\\s*\\.of\\(\\s*\"([a-z]+\\.[A-Za-z.]*[A-Za-z])\"");

  private static List<String[]> rows() throws IOException {
    try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @Test
  void everyWordIsThereInBothLanguages() throws IOException {
    for (String[] row : rows()) {
      assertThat(row).as(row[0]).hasSize(3).doesNotContain("");
      assertThat(row[2].codePoints().anyMatch(Character::isIdeographic)).as(row[0]).isFalse();
      List<String> chinese = HOLE.matcher(row[1]).results().map(m -> m.group()).sorted().toList();
      assertThat(HOLE.matcher(row[2]).results().map(m -> m.group()).sorted().toList())
          .as(row[0])
          .isEqualTo(chinese);
    }
    assertThat(rows()).extracting(row -> row[0]).doesNotHaveDuplicates();
  }

  @Test
  void everyWordThatTheCodeAsksForIsThere() throws IOException {
    Set<String> keys = rows().stream().map(row -> row[0]).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        ASKED
            .matcher(Files.readString(file))
            .results()
            .forEach(m -> assertThat(keys).as(file.toString()).contains(m.group(1)));
      }
    }
  }
}
