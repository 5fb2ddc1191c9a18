package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small PDFs that unfold to more than memory, or to more work than anybody waits for. */
@Timeout(60)
class PdfBombTest {
  private static final String BOMB = "解压后过大，疑似压缩炸弹";
  private static final String TOO_MUCH = "内容过于庞杂，无法读取";

  @Test
  void aStreamThatSwellsIsRefusedBeforeItIsUnfolded() throws IOException {
    byte[] content = deflated("BT (x) Tj ET\n", 6_000_000);
    assertThat(content).hasSizeLessThan(200_000);
    refused(pdf("/FlateDecode", content, 1), BOMB);
  }

  @Test
  void soIsOneFoldedTwice() throws IOException {
    byte[] once = deflated(" ", 70_000_000);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(twice)) {
      out.write(once);
    }
    assertThat(twice.size()).isLessThan(2_000);
    refused(pdf("[/FlateDecode /FlateDecode]", twice.toByteArray(), 1), BOMB);
  }

  @Test
  void aStreamReadAgainForEachPageIsCountedEachTime() throws IOException {
    refused(pdf("/FlateDecode", deflated(" ", 30_000_000), 1_000), TOO_MUCH);
  }

  @Test
  void moreCharactersThanAPageHoldsAreToomany() throws IOException {
    byte[] content = deflated("BT /F 1 Tf (0123456789) Tj ET\n", 30_000);
    refused(pdf("/FlateDecode", content, 1), TOO_MUCH);
  }

  @Test
  void aPictureMayUnfoldToWhatItLikes() throws IOException {
    byte[] file = pdf("/FlateDecode /Subtype /Image", deflated(" ", 70_000_000), 1);
    assertThatCode(() -> PdfStreams.refuseSwelling(file)).doesNotThrowAnyException();
  }

  private static void refused(byte[] file, String why) {
    assertThatThrownBy(() -> Pdf.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(why);
  }

  private static byte[] deflated(String text, int times) throws IOException {
    byte[] some = text.repeat(1_000).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times / 1_000; i++) {
        out.write(some);
      }
    }
    return bytes.toByteArray();
  }

  /** Pages that all have the same content. */
  private static byte[] pdf(String filter, byte[] content, int pages) throws IOException {
    String kids = String.join(" ", Collections.nCopies(pages, "3 0 R"));
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> >> >>");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "%PDF-1.4\n");
    for (int i = 0; i < objects.size(); i++) {
      write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    write(out, "5 0 obj\n<< /Length " + content.length + " /Filter " + filter + " >>\nstream\n");
    out.write(content);
    write(out, "\nendstream\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF");
    return out.toByteArray();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
