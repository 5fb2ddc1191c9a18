package hegao.read;

import hegao.lexicon.Script;
import hegao.text.Mended;
import hegao.text.Metadata;
import hegao.text.Sha256;
import hegao.text.Source;
import hegao.text.Unread;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads files, each by the reader of its format. A library is loaded when the first file of its
 * format is met.
 *
 * @param sources what was read
 * @param unread what could not be
 */
record Opening(List<Source> sources, List<Unread> unread) {
  private static final String INSIDE = "!/";

  Opening() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** Reads a file, or all files of a zip. */
  void read(String name, byte[] bytes, Metadata given) {
    try {
      Format format = Format.of(name, bytes);
      if (format == Format.ZIP) {
        zip(name, bytes, given);
      } else {
        Content content = content(bytes, format);
        sources.add(source(name, bytes, given, content));
        content.gaps().forEach(gap -> unread.add(new Unread(name, gap)));
      }
    } catch (UnreadableException e) {
      unread.add(new Unread(name, e.getMessage()));
    }
  }

  private void zip(String archive, byte[] bytes, Metadata given) throws UnreadableException {
    if (archive.contains(INSIDE)) {
      throw new UnreadableException("压缩包里的压缩包，不再展开");
    }
    int before = sources.size() + unread.size();
    Map<String, byte[]> entries = Zip.entries(bytes, Opening::wanted);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      String name = archive + INSIDE + entry.getKey();
      if (entry.getKey().startsWith("/") || List.of(entry.getKey().split("/")).contains("..")) {
        unread.add(new Unread(name, "名称指向压缩包之外，不读"));
      } else if (entry.getValue().length > Sources.LIMIT) {
        unread.add(new Unread(name, "文件过大，上限 %d MB".formatted(Sources.LIMIT >> 20)));
      } else {
        read(name, entry.getValue(), given);
      }
    }
    if (sources.size() + unread.size() == before) {
      throw new UnreadableException("压缩包里没有可读的稿件");
    }
  }

  /** Whether an entry is an article by its name, and none of the hidden ones that systems add. */
  private static boolean wanted(String name) {
    String path = name.replace('\\', '/');
    boolean hidden = path.startsWith("__MACOSX/") || path.matches("(?:.*/)?\\.[^./].*");
    return !hidden && !Manifest.named(path) && Format.named(path).isPresent();
  }

  private static Source source(String name, byte[] bytes, Metadata given, Content content) {
    Mended page = content.page();
    Mended simple = new Mended(Script.simplified(page.text()), page.origins());
    return new Source(
        name,
        content.text(),
        HexFormat.of().formatHex(Sha256.of(bytes)),
        given.or(content.metadata()),
        simple,
        content.locations());
  }

  /** What a reader makes of the bytes; a library's failure on a broken file is told as such. */
  private static Content content(byte[] bytes, Format format) throws UnreadableException {
    try {
      return switch (format) {
        case TEXT -> PlainText.read(Decoding.text(bytes));
        case MARKDOWN -> Markdown.read(Decoding.text(bytes));
        case HTML -> Html.read(bytes);
        case CSV -> Csv.read(Decoding.text(bytes));
        case XLSX -> Xlsx.read(bytes);
        case XLS -> Xls.read(bytes);
        case DOCX -> Docx.read(bytes);
        case DOC -> Doc.read(bytes);
        case RTF -> Rtf.read(bytes);
        case PDF -> Pdf.read(bytes);
        case ZIP -> throw new UnreadableException("压缩包里的压缩包，不再展开");
      };
    } catch (StackOverflowError e) {
      throw new UnreadableException("层层嵌套过深，无法读取", e);
    } catch (OutOfMemoryError e) {
      // One file that swells beyond all memory must not take the others with it.
      throw new UnreadableException("文件展开后过大，内存不足", e);
    } catch (RuntimeException e) {
      String name = format.name().toLowerCase(Locale.ROOT);
      throw new UnreadableException("文件已损坏，或被截断，无法作为 %s 读取".formatted(name), e);
    }
  }
}
