package hegao.read;

import hegao.text.Locations;
import hegao.text.Mended;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: words stay at their places in the file; code, pictures and markup are not read.
 */
final class Markdown extends AbstractVisitor {
  private static final int DEEPEST = 50;

  private final String text;
  private final PageText page = new PageText();
  private String above = "";

  private Markdown(String text) {
    this.text = text;
  }

  static Content read(String text) {
    FrontMatter front = FrontMatter.of(text);
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    // The front matter is blanked rather than cut off, so that spans count from the file's start.
    String body = blank(text, front.end());
    Markdown reader = new Markdown(text);
    parser.parse(body).accept(reader);
    return new Content(text, reader.page.mended(), Locations.lines(text), front.metadata());
  }

  private static String blank(String text, int end) {
    return text.substring(0, end).replaceAll("[^\r\n]", " ") + text.substring(end);
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
    page.put("#".repeat(heading.getLevel()) + " ", start(heading));
    visitChildren(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof ListItem) || paragraph.getPrevious() != null) {
      block(paragraph);
    }
    int from = page.length();
    visitChildren(paragraph);
    Mended words = page.cut(from);
    above = words.text();
    page.put(words);
  }

  @Override
  public void visit(ListItem item) {
    page.line(item.getPrevious() == null ? 1 : 0, start(item));
    page.put("- ", start(item));
    visitChildren(item);
  }

  @Override
  public void visit(Text words) {
    words(words, words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    String literal = code.getLiteral();
    SourceSpan span = code.getSourceSpans().get(0);
    int at = text.indexOf(literal, span.getInputIndex());
    if (at >= 0 && at <= span.getInputIndex() + span.getLength()) {
      page.take(text, at, at + literal.length());
    }
  }

  private void words(Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    int from = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    int to = last.getInputIndex() + last.getLength();
    page.put(new Mended(literal, Aligned.origins(literal, text, from, to)));
  }

  @Override
  public void visit(SoftLineBreak end) {
    page.line(0, origin());
  }

  @Override
  public void visit(HardLineBreak end) {
    page.line(0, origin());
  }

  private int origin() {
    Mended last = page.length() == 0 ? null : page.cut(page.length() - 1);
    if (last != null) {
      page.put(last);
    }
    return last == null ? 0 : last.origins()[0];
  }

  @Override
  public void visit(ThematicBreak rule) {
    block(rule);
    page.put("---", start(rule));
  }

  /** Chinese paragraphs are often indented by spaces, which makes no code of them. */
  @Override
  public void visit(IndentedCodeBlock code) {
    String literal = code.getLiteral();
    if (literal.indexOf('。') >= 0 || literal.indexOf('，') >= 0) {
      block(code);
      lines(code);
    }
  }

  private void lines(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      page.line(0, span.getInputIndex());
      page.take(text, span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
  }

  /** The words between the tags, without comments. */
  @Override
  public void visit(HtmlBlock html) {
    block(html);
    int from = start(html);
    SourceSpan last = html.getSourceSpans().get(html.getSourceSpans().size() - 1);
    Html.words(text, from, last.getInputIndex() + last.getLength(), page);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    // Programs and data are no statements of the article.
  }

  @Override
  public void visit(HtmlInline tag) {
    // Only the words between tags are read.
  }

  @Override
  public void visit(Image image) {
    // Its words describe a picture and are not shown.
  }

  @Override
  public void visit(CustomBlock custom) {
    if (!(custom instanceof TableBlock)) {
      visitChildren(custom);
      return;
    }
    List<List<Mended>> rows = new ArrayList<>();
    rows(custom, rows);
    block(custom);
    Table.tell(rows, above, page);
  }

  private void rows(Node node, List<List<Mended>> rows) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow) {
        rows.add(new ArrayList<>());
      }
      if (child instanceof TableCell) {
        int from = page.length();
        visitChildren(child);
        rows.get(rows.size() - 1).add(page.cut(from));
      } else {
        rows(child, rows);
      }
    }
  }

  private void block(Node node) {
    page.line(1, start(node));
  }

  private static int start(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
  }
}
