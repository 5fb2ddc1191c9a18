package hegao.read;

import hegao.text.Locations;
import hegao.text.Mended;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads HTML: the article of a page, its words at their places in the file. */
final class Html {
  private static final int HEAD = 8192;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]{2,20})");

  private Html() {}

  static Content read(byte[] bytes) throws UnreadableException {
    String text = text(bytes);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(512);
    Document page = parser.parseInput(text, "");
    Element article = HtmlArticle.of(page);
    HtmlPage words = new HtmlPage(text);
    List<TextNode> title = HtmlArticle.title(page, article);
    words.title(title);
    words.tell(article);
    Mended read = words.mended();
    if (read.text().isBlank()) {
      throw new UnreadableException("网页中没有文字");
    }
    return new Content(text, read, Locations.lines(text), HtmlFacts.of(page, article));
  }

  /** The decoded page, by byte order mark, by its own word, or by what its bytes look like. */
  private static String text(byte[] bytes) throws UnreadableException {
    boolean marked =
        Decoding.starts(bytes, 0xEF, 0xBB, 0xBF)
            || Decoding.starts(bytes, 0xFE, 0xFF)
            || Decoding.starts(bytes, 0xFF, 0xFE);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher told = CHARSET.matcher(head);
    if (!marked && told.find()) {
      Charset charset = charset(told.group(1));
      String text = charset == null ? null : Charsets.strict(bytes, charset);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return Decoding.text(bytes);
  }

  /** The encoding of that name, the smaller national sets read as the one that holds them. */
  private static Charset charset(String name) {
    try {
      String wider = name.matches("(?i)gb2312|gbk|gb_2312-80") ? "GB18030" : name;
      return Charset.forName(wider.matches("(?i)big5") ? "Big5-HKSCS" : wider);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The words of a piece of markup that stands in another document; tags end lines. */
  static void words(String text, int from, int to, PageText page) {
    int at = from;
    while (at < to) {
      int tag = text.indexOf('<', at);
      int end = tag < 0 || tag > to ? to : tag;
      page.take(text, at, end);
      boolean comment = text.startsWith("<!--", end);
      int close = comment ? text.indexOf("-->", end + 4) : text.indexOf('>', end);
      at = close < 0 || end == to ? to : close + (comment ? 3 : 1);
      page.line(0, end > from ? end - 1 : from);
    }
  }
}
