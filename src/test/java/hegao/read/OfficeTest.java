package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Location.InParagraph;
import hegao.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of office programs, good and bad. */
class OfficeTest {
  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  /** A file that LibreOffice made. */
  private static byte[] made(String format) throws IOException {
    String name = format.equals("xls") ? "渔业" : "2025-04-16_春茶";
    String path = "made/libreoffice/" + name + "." + format;
    try (InputStream in = OfficeTest.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  @Test
  void readsWhatAWordDocumentShows() throws IOException {
    String body =
        Folder.paragraph("石湾港开工")
            + "<w:p><w:r><w:t>今年吞吐量</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:tab/><w:t>万吨。</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏5个</w:t></w:r><w:r><w:br/><w:t>换行。</w:t></w:r>"
            + "<w:r><w:instrText>PAGE 7</w:instrText></w:r>"
            + "<mc:AlternateContent><mc:Choice><w:txbxContent>"
            + Folder.paragraph("框中3个。")
            + "</w:txbxContent></mc:Choice><mc:Fallback>"
            + Folder.paragraph("框中3个。")
            + "</mc:Fallback></mc:AlternateContent></w:p>"
            + "<w:tbl><w:tr><w:tc>"
            + Folder.paragraph("港区")
            + "</w:tc><w:tc>"
            + Folder.paragraph("泊位（个）")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + Folder.paragraph("东港区")
            + "</w:tc><w:tc>"
            + Folder.paragraph("12")
            + "</w:tc></w:tr></w:tbl>";
    Source source = Folder.source(folder.write("a.docx", Folder.docx(body)));
    assertThat(source.page().text())
        .isEqualTo("石湾港开工\n\n框中3个。\n\n今年吞吐量12 万吨。\n换行。\n\n港区\t泊位（个）\n东港区\t泊位12个\n\n");
    assertThat(source.at(source.text().indexOf("万吨"))).isEqualTo(new InParagraph(3));
    assertThat(source.at(source.text().lastIndexOf("12"))).isEqualTo(new InParagraph(7));
  }

  @Test
  void readsTheTextOfADocumentWithMacros() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
    parts.put(
        "word/document.xml",
        Folder.utf8(
            "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + Folder.paragraph("港口今年吞吐量12万吨。")
                + "</w:body></w:document>"));
    assertThat(Folder.source(folder.zip("a.docm", parts)).page().text()).isEqualTo("港口今年吞吐量12万吨。");
  }

  @Test
  void fetchesAndExpandsNoEntity() throws IOException {
    for (String entity : new String[] {"SYSTEM \"file:///etc/hostname\"", "\"港口\""}) {
      String xml =
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e "
              + entity
              + ">]><w:document"
              + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
      Path file = folder.zip("a.docx", Map.of("word/document.xml", Folder.utf8(xml)));
      assertThat(Folder.reason(file)).contains("不允许的实体");
    }
  }

  @Test
  void refusesBombsAndCrowds() throws IOException {
    byte[] zeros = new byte[70 << 20];
    Arrays.fill(zeros, (byte) ' ');
    Path bomb = folder.zip("a.docx", Map.of("word/document.xml", zeros));
    assertThat(Folder.reason(bomb)).isEqualTo("解压后过大，疑似压缩炸弹");
    Path unread = folder.zip("u.docx", Map.of("word/document.xml", new byte[1], "x.bin", zeros));
    assertThat(Folder.reason(unread)).isEqualTo("解压后过大，疑似压缩炸弹");
    Map<String, byte[]> crowd = new LinkedHashMap<>();
    for (int i = 0; i < 10_000; i++) {
      crowd.put("word/" + i + ".xml", new byte[0]);
    }
    assertThat(Folder.reason(folder.zip("b.docx", crowd))).isEqualTo("压缩包内文件过多（超过 5000 个）");
  }

  @Test
  void saysWhatIsCutShortOrNothingAtAll() throws IOException {
    byte[] docx = Folder.docx(Folder.paragraph("港口今年吞吐量12万吨。".repeat(500)));
    byte[] cut = Arrays.copyOf(docx, docx.length / 2);
    assertThat(Folder.reason(folder.write("a.docx", cut))).contains("截断");
    assertThat(Folder.reason(folder.write("b.docx", ""))).isEqualTo("空文件");
    assertThat(Folder.reason(folder.write("c.docx", "港口"))).contains("不是 docx 文件");
    assertThat(Folder.reason(folder.write("d.docx", Folder.docx("<w:p/>")))).isEqualTo("没有文字");
    assertThat(Folder.reason(folder.write("e.docx", Folder.docx("<w:p>")))).contains("XML");
    for (String format : new String[] {"doc", "pdf", "rtf", "xls"}) {
      byte[] whole = made(format);
      Path file = folder.write("a." + format, Arrays.copyOf(whole, whole.length / 3));
      assertThat(Folder.reason(file))
          .as(format)
          .containsAnyOf("截断", "损坏", "不完整")
          .doesNotContain("Exception");
    }
  }

  @Test
  void saysWhatIsEncrypted() throws IOException {
    ByteArrayOutputStream office = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "EncryptedPackage");
      files.writeFilesystem(office);
    }
    assertThat(Folder.reason(folder.write("a.docx", office.toByteArray()))).isEqualTo("已加密，需要密码");
    assertThat(Folder.reason(folder.write("a.xlsx", office.toByteArray()))).isEqualTo("已加密，需要密码");
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("一").createRow(0).createCell(0).setCellValue("港口");
      Biff8EncryptionKey.setCurrentUserPassword("x");
      book.write(sheet);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Folder.reason(folder.write("b.xls", sheet.toByteArray()))).isEqualTo("已加密，需要密码");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      document.save(pdf);
    }
    assertThat(Folder.reason(folder.write("c.pdf", pdf.toByteArray()))).isEqualTo("已加密，需要密码");
  }

  @Test
  void saysThatAPdfHasNoTextLayer() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var image =
          new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
      try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 10, 10);
      }
      document.save(pdf);
    }
    assertThat(Folder.reason(folder.write("a.pdf", pdf.toByteArray()))).startsWith("无文字层");
  }

  @Test
  void tellsScannedPagesAmongOthers() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(made("pdf"))) {
      PDPage page = new PDPage();
      document.addPage(page);
      var image =
          new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
      try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 10, 10);
      }
      document.save(pdf);
    }
    Reading reading = Folder.read(folder.write("a.pdf", pdf.toByteArray()));
    assertThat(reading.sources()).hasSize(1);
    assertThat(reading.unread()).extracting(u -> u.reason()).containsExactly("第 2 页无文字层（扫描页），未能读取");
  }

  @Test
  void leavesTheHomeFolderAlone() throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = java.nio.file.Files.exists(cache);
    Folder.source(folder.write("a.pdf", made("pdf")));
    assertThat(java.nio.file.Files.exists(cache)).isEqualTo(before);
  }

  @Test
  void readsTheWordsOfRtf() throws IOException {
    String rtf =
        "{\\r"
            + "tf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\info{\\title"
            + " x9}}{\\*\\generator y8;}\\f0 \\'b8\\'db\\'bf\\'da\\u20170?\\u24180?12\\u19975?{\\v"
            + " z7}\\line\\u21544?\\u12290?\\par {\\pict 0102}{\\footnote n6}\\trowd\\intbl a\\cell"
            + " 1\\cell\\r"
            + "ow\\pard end\\par}";
    Source source = Folder.source(folder.write("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(source.page().text()).isEqualTo("港口今年12万\n吨。\n\na\t1\n\n\n\nend");
  }

  @Test
  void refusesRtfOfEndlessGroups() throws IOException {
    Path file = folder.write("a.rtf", "{\\rtf1 " + "{".repeat(1_000_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Folder.reason(file)).containsAnyOf("嵌套过深", "损坏"));
  }
}
