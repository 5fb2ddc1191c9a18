package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of a column go on in the paragraph of the line before. */
class PdfColumnTest {
  private static final double LETTER = 10;

  /** A column of lines that begin at the left edge, each character one letter wide. */
  private static PdfColumn column(String... texts) {
    List<PdfLine> lines = new ArrayList<>();
    for (String text : texts) {
      double right = text.length() * LETTER;
      double opening = LETTER * (text.length() > 1 && text.charAt(1) == '，' ? 2 : 1);
      lines.add(new PdfLine(text, 0, right, 15 * (lines.size() + 1), LETTER, opening));
    }
    return new PdfColumn(lines);
  }

  private static String line(int letters) {
    return "文".repeat(letters);
  }

  @Test
  void aFullLineGoesOn() {
    PdfColumn column = column(line(30), line(30), line(12), line(8));
    assertThat(column.goesOn(1)).isTrue();
    assertThat(column.goesOn(2)).isTrue();
    assertThat(column.goesOn(3)).isFalse();
  }

  @Test
  void itemsAlmostAsLongAsOneAnotherStandAlone() {
    PdfColumn column = column(line(30), line(6), line(22), line(21), line(22), line(9), line(30));
    for (int i = 2; i < 7; i++) {
      assertThat(column.goesOn(i)).as("line %d", i).isFalse();
    }
  }

  @Test
  void whereTheNextWordHadRoomTheParagraphEnds() {
    assertThat(column(line(30), line(30), line(28), line(9)).goesOn(3)).isFalse();
    assertThat(column(line(30), line(30), line(28), "他，" + line(9)).goesOn(3)).isTrue();
  }

  @Test
  void linesBesideAPictureGoOn() {
    PdfColumn column =
        column(
            line(30), line(30), line(18), line(18), line(18), line(18), line(18), line(30),
            line(30));
    for (int i = 1; i < 7; i++) {
      assertThat(column.goesOn(i)).as("line %d", i).isTrue();
    }
  }

  @Test
  void aMarkMayHangOverTheEdge() {
    assertThat(column(line(30), line(30) + "。", line(30), line(4)).goesOn(1)).isTrue();
    assertThat(column(line(30), line(30) + "，", line(30), line(4)).goesOn(3)).isTrue();
  }

  @Test
  void aLineIsNotPartedInsideAWordOrBeforeAMark() {
    assertThat(PdfLine.parts("万", "吨")).isTrue();
    assertThat(PdfLine.parts("1", "2")).isFalse();
    assertThat(PdfLine.parts("5", "%")).isFalse();
    assertThat(PdfLine.parts("《", "年")).isFalse();
    assertThat(PdfLine.parts("长", "，")).isFalse();
    assertThat(PdfLine.parts("G", "增")).isTrue();
  }
}
