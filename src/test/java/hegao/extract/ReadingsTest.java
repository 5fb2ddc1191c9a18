package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.extract.page.Page;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each reading reads its own examples back. */
class ReadingsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);

  @TestFactory
  Stream<DynamicTest> examples() {
    return Readings.ALL.stream()
        .flatMap(
            r ->
                r.examples().stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(r.name() + " " + e.text(), () -> check(r, e))));
  }

  private static void check(Reading reading, Reading.Example example) {
    int from = example.text().indexOf('【');
    int to = example.text().indexOf('】');
    String text =
        example.text().substring(0, from)
            + example.text().substring(from + 1, to)
            + example.text().substring(to + 1);
    String part = example.text().substring(from + 1, to);
    Page page = Extractor.scan(text, PUBLISHED, false);
    assertThat(page.made)
        .extracting(
            m -> m.reading() + "（" + m.mention().span().in(text) + "）" + Meaning.of(m.mention()))
        .contains(reading.name() + "（" + part + "）" + example.meaning());
  }
}
