package hegao.read;

import hegao.text.Location;
import hegao.text.Mended;
import hegao.text.Metadata;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down a document of paragraphs. In its text every paragraph is a line, so that the number of
 * a line is that of the paragraph; a line break inside one is a line separator.
 */
final class Paragraphs {
  static final char BREAK = '\u2028';

  private final Transcript transcript = new Transcript();
  private final List<Block> blocks = new ArrayList<>();
  private int count;

  /** A paragraph or table, in its order; a table has rows, a paragraph words. */
  private record Block(Mended words, int level, boolean item, List<List<Mended>> rows) {
    boolean empty() {
      return rows == null && words.text().isBlank();
    }
  }

  /** Takes the next paragraph down, without giving it a place on the page. */
  Mended take(String words) throws UnreadableException {
    count++;
    transcript.at(new Location.InParagraph(count));
    int start = transcript.add(words.replace('\n', BREAK) + "\n");
    PageText page = new PageText();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      page.put(c == '\t' ? ' ' : c == BREAK ? '\n' : c, start + i);
    }
    return page.mended();
  }

  /**
   * Adds a paragraph.
   *
   * @param level of a heading, 0 for running text
   * @param item whether it is one of a list
   */
  void add(String words, int level, boolean item) throws UnreadableException {
    blocks.add(new Block(take(words), level, item, null));
  }

  /** Adds a table whose cells have been taken down; one of a single column is running text. */
  void add(List<List<Mended>> rows) {
    boolean column = rows.stream().allMatch(row -> row.size() <= 1);
    if (column) {
      rows.forEach(row -> row.forEach(cell -> blocks.add(new Block(cell, 0, false, null))));
    } else {
      blocks.add(new Block(new Mended("", new int[0]), 0, false, rows));
    }
  }

  /** All of it, for the splitter to read. */
  Content content(Metadata metadata) throws UnreadableException {
    PageText page = new PageText();
    // Where paragraphs are parted by empty ones, these say what belongs together.
    long empty = blocks.stream().filter(Block::empty).count();
    boolean spaced = empty * 4 >= blocks.size();
    String above = "";
    for (Block block : blocks) {
      int from = page.length();
      if (block.rows() != null) {
        page.line(1, 0);
        Table.tell(block.rows(), above, page);
        page.line(1, 0);
        continue;
      }
      int origin = block.empty() ? 0 : block.words().origins()[0];
      if (from > 0) {
        page.put(spaced || block.empty() ? "\n" : "\n\n", origin);
      }
      if (!block.empty()) {
        page.put(block.level() > 0 ? "#".repeat(block.level()) + " " : "", origin);
        page.put(block.item() ? "- " : "", origin);
        page.put(block.words());
        above = block.words().text();
      }
    }
    return transcript.content(page.mended(), metadata);
  }
}
