package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of files for tests. */
record Folder(Path path) {
  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  Path zip(String name, Map<String, byte[]> entries) throws IOException {
    return write(name, zipped(entries));
  }

  static byte[] zipped(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A Word document with that body. */
  static byte[] docx(String body) throws IOException {
    String head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
            + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
    return zipped(
        Map.of(
            "[Content_Types].xml",
            utf8("<Types/>"),
            "word/document.xml",
            utf8(head + body + "</w:body></w:document>")));
  }

  /** The paragraph of a Word document. */
  static String paragraph(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  static Reading read(Path... paths) {
    return Sources.read(List.of(paths), Map.of());
  }

  static Source source(Path path) {
    Reading reading = read(path);
    assertThat(reading.unread()).isEmpty();
    return reading.sources().get(0);
  }

  /** Why a file was not read. */
  static String reason(Path path) {
    Reading reading = read(path);
    assertThat(reading.sources()).isEmpty();
    assertThat(reading.unread()).hasSize(1);
    return reading.unread().get(0).reason();
  }
}
