package hegao.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, told by what the bytes begin with, then by the file's extension. */
enum Format {
  TEXT("txt", "text"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml", "shtml"),
  CSV("csv", "tsv"),
  XLSX("xlsx", "xlsm"),
  XLS("xls", "et"),
  DOCX("docx", "docm"),
  DOC("doc", "wps"),
  RTF("rtf"),
  PDF("pdf"),
  ZIP("zip");

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int HEAD = 1024;

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The format that a name promises; a file without extension is text. */
  static Optional<Format> named(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = file.lastIndexOf('.');
    String extension = file.substring(dot + 1);
    if (dot < 0) {
      return Optional.of(TEXT);
    }
    for (Format format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format of a file that is to be read: its first bytes weigh more than its name. */
  static Format of(String name, byte[] bytes) throws UnreadableException {
    Optional<Format> named = named(name);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zipped(named, bytes);
    }
    if (starts(bytes, OLE)) {
      return named.filter(f -> f == XLS || f == XLSX).map(f -> XLS).orElse(DOC);
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    String text = head.stripLeading();
    if (begins(text, "<!doctype html") || begins(text, "<html")) {
      return HTML;
    }
    Format format = named.orElse(TEXT);
    return switch (format) {
      case XLSX, DOCX, ZIP, PDF ->
          throw new UnreadableException(
              bytes.length == 0 ? "空文件" : "不是 " + format.extensions.get(0) + " 文件，或已损坏（文件头不对）");
      case XLS, DOC, RTF -> TEXT;
      default -> format;
    };
  }

  private static Format zipped(Optional<Format> named, byte[] bytes) throws UnreadableException {
    if (named.filter(f -> f == ZIP).isPresent()) {
      return ZIP;
    }
    return Zip.office(bytes).orElse(named.filter(f -> f == DOCX || f == XLSX).orElse(ZIP));
  }

  private static boolean begins(String text, String lower) {
    return text.regionMatches(true, 0, lower, 0, lower.length());
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
