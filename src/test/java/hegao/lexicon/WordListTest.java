package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListTest {
  private static final Path LISTS = Path.of("src/main/resources/hegao/lexicon");

  static List<String> names() {
    return WordList.names();
  }

  @Test
  void everyListHasAShapeAndEveryShapeAList() throws IOException {
    try (Stream<Path> files = Files.list(LISTS)) {
      assertThat(files.map(f -> f.getFileName().toString().replaceFirst("\\.txt$", "")).sorted())
          .containsExactlyElementsOf(WordList.names());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void sortedWithoutDuplicates(String name) {
    List<String> words = WordList.shipped(name).stream().map(row -> row[0]).toList();
    assertThat(words)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEntryIsWellFormed(String name) {
    List<String[]> rows = WordList.shipped(name);
    Shape shape = Shape.ALL.get(name);
    assertThat(rows).extracting(row -> shape.mistake(row, rows)).containsOnlyNulls();
  }

  @ParameterizedTest
  @MethodSource("names")
  void headedByWhatItIsForAndFreeOfStraySpace(String name) {
    List<String> lines = WordList.text(name);
    assertThat(lines.get(0)).matches("# \\S.*");
    assertThat(lines).noneMatch(line -> line.isEmpty() || !line.equals(line.strip()));
  }

  @Test
  void fieldsArePartedByTabs() {
    assertThat(WordList.fields("a\tb\t", '\t')).containsExactly("a", "b", "");
    assertThat(WordList.split("甲、乙", '、')).containsExactly("甲", "乙");
    assertThat(WordList.split("", '、')).isEmpty();
  }
}
