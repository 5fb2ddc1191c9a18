package hegao.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the characters of each page and makes lines of them. */
final class PdfGlyphs extends PDFTextStripper {
  /** Gaps of a line that is not spread to the full width: the spaces of a headline. */
  private static final int FEW = 2;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final PdfBudget budget = new PdfBudget();

  private PdfGlyphs() {
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** The lines of every page, in reading order. */
  static List<List<PdfLine>> pages(PDDocument document) throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      glyphs.setStartPage(page);
      glyphs.setEndPage(page);
      int before = glyphs.pages.size();
      glyphs.getText(document);
      if (glyphs.pages.size() == before) {
        glyphs.pages.add(List.of());
      }
    }
    return glyphs.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    budget.page();
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      budget.stream(streams.next().getCOSObject());
    }
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.stream(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector shift) throws IOException {
    budget.glyph();
    super.showGlyph(matrix, font, code, shift);
  }

  @Override
  protected void writePage() {
    List<TextPosition> glyphs = new ArrayList<>();
    for (List<TextPosition> article : charactersByArticle) {
      article.stream().filter(g -> g.getDir() == 0).forEach(glyphs::add);
    }
    pages.add(PdfOrder.of(rows(glyphs)));
  }

  /** The characters that share a base line, from left to right, cut where columns are parted. */
  private static List<List<PdfLine>> rows(List<TextPosition> glyphs) {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<PdfLine>> rows = new ArrayList<>();
    List<TextPosition> row = new ArrayList<>();
    double base = 0;
    for (TextPosition glyph : sorted) {
      boolean same = Math.abs(glyph.getYDirAdj() - base) < 0.35 * size(glyph);
      if (!row.isEmpty() && !same) {
        rows.add(cut(row));
        row = new ArrayList<>();
      }
      if (row.isEmpty()) {
        base = glyph.getYDirAdj();
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(cut(row));
    }
    return rows;
  }

  private static double size(TextPosition glyph) {
    return Math.max(1, Math.max(glyph.getFontSizeInPt(), glyph.getHeightDir()));
  }

  private static List<PdfLine> cut(List<TextPosition> row) {
    row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<PdfLine> lines = new ArrayList<>();
    List<TextPosition> piece = new ArrayList<>();
    double end = 0;
    for (TextPosition glyph : row) {
      if (blank(glyph)) {
        if (!piece.isEmpty()) {
          piece.add(glyph);
        }
        continue;
      }
      boolean parted = !piece.isEmpty() && glyph.getXDirAdj() - end > 1.4 * size(glyph);
      if (parted) {
        lines.add(line(piece));
        piece = new ArrayList<>();
      }
      piece.add(glyph);
      end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
    if (!piece.isEmpty()) {
      lines.add(line(piece));
    }
    lines.removeIf(line -> line.text().isBlank());
    return lines;
  }

  private static PdfLine line(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    double end = glyphs.get(0).getXDirAdj();
    double[] sizes = new double[glyphs.size()];
    int count = 0;
    boolean written = false;
    boolean even = gaps(glyphs) <= FEW;
    for (TextPosition glyph : glyphs) {
      if (blank(glyph)) {
        written = true;
        continue;
      }
      double gap = glyph.getXDirAdj() - end;
      boolean space = gap > (written ? 0.1 : 0.2) * size(glyph);
      if (space
          && text.length() > 0
          && (written
              || even
              || narrow(text.charAt(text.length() - 1))
              || narrow(glyph.getUnicode().charAt(0)))) {
        text.append(' ');
      }
      written = false;
      text.append(glyph.getUnicode());
      end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
      sizes[count++] = Math.max(1, glyph.getYScale());
    }
    TextPosition first = glyphs.get(0);
    Arrays.sort(sizes, 0, count);
    // Neither the height of a font's signs nor one sign out of another font makes a heading.
    double size = sizes[count / 2];
    double left = first.getXDirAdj();
    return new PdfLine(text.toString(), left, end, first.getYDirAdj(), size, opening(glyphs));
  }

  /** The room that a line needs before it can be broken for the first time. */
  private static double opening(List<TextPosition> glyphs) {
    TextPosition last = glyphs.get(0);
    for (TextPosition glyph : glyphs.subList(1, glyphs.size())) {
      if (PdfLine.parts(last.getUnicode(), glyph.getUnicode())) {
        break;
      }
      last = glyph;
    }
    return last.getXDirAdj() + last.getWidthDirAdj() - glyphs.get(0).getXDirAdj();
  }

  /** How many gaps a line has; one that is spread to the full width has many. */
  private static int gaps(List<TextPosition> glyphs) {
    int gaps = 0;
    double end = glyphs.get(0).getXDirAdj();
    for (TextPosition glyph : glyphs) {
      if (!blank(glyph)) {
        gaps += glyph.getXDirAdj() - end > 0.1 * size(glyph) ? 1 : 0;
        end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
      }
    }
    return gaps;
  }

  /** A written space; it counts only where the page shows a gap. */
  private static boolean blank(TextPosition glyph) {
    return glyph.getUnicode().isBlank() && !glyph.getUnicode().equals("\u3000");
  }

  private static boolean narrow(char c) {
    return c < 0x2E80;
  }
}
