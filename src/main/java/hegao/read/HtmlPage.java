package hegao.read;

import hegao.text.Mended;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the readable page of an element of HTML. */
final class HtmlPage {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "math",
          "code",
          "del",
          "s",
          "strike",
          "rt",
          "rp",
          "head",
          "object",
          "video",
          "audio",
          "textarea");
  private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot");

  private final String text;
  private final PageText page = new PageText();

  /** What the first word of a block is to be preceded by. */
  private String mark = "";

  HtmlPage(String text) {
    this.text = text;
  }

  /** Writes the title as a headline of its own. */
  void title(List<TextNode> words) {
    if (!words.isEmpty()) {
      int from = page.length();
      words.forEach(this::words);
      Mended title = page.cut(from);
      page.put("# ", start(words.get(0)));
      page.put(title);
      page.line(1, start(words.get(0)));
    }
  }

  /** Writes what is to be read of an element. */
  void tell(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        words(words);
      } else if (node instanceof Element child && !passedOver(child)) {
        element(child);
      }
    }
  }

  private static boolean passedOver(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("style").replace(" ", "").contains("display:none");
    boolean note = element.normalName().equals("sup") && !element.select("a").isEmpty();
    boolean within =
        element.normalName().equals("sup") && element.parent().normalName().equals("a");
    return hidden
        || note
        || within
        || UNREAD.contains(element.normalName())
        || HtmlArticle.furniture(element);
  }

  private void element(Element element) {
    int start = start(element);
    String name = element.normalName();
    if (name.equals("br")) {
      page.trim();
      page.line(0, start);
    } else if (name.equals("hr")) {
      page.line(1, start);
      page.put("---", start);
      page.line(1, start);
    } else if (name.equals("table") && HtmlArticle.figures(element)) {
      table(element);
    } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
      block(element, name, start);
    } else {
      tell(element);
    }
  }

  private void block(Element element, String name, int start) {
    boolean dense = name.equals("li") || name.equals("tr");
    page.trim();
    page.line(dense ? 0 : 1, start);
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    if (heading) {
      mark = "#".repeat(name.charAt(1) - '0') + " ";
    } else if (name.equals("li")) {
      mark = "- ";
    }
    tell(element);
    mark = "";
    page.trim();
    page.line(dense ? 0 : 1, start);
  }

  private void table(Element table) {
    page.trim();
    page.line(1, start(table));
    mark = "";
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      tell(caption);
      page.line(0, start(table));
    }
    String above = page.lastLine();
    List<List<Mended>> rows = new ArrayList<>();
    rows(table, rows);
    Table.tell(rows, above, page);
    page.line(1, start(table));
  }

  private void rows(Element part, List<List<Mended>> rows) {
    for (Element child : part.children()) {
      if (ROWS.contains(child.normalName())) {
        rows(child, rows);
      } else if (child.normalName().equals("tr")) {
        List<Mended> row = new ArrayList<>();
        for (Element cell : child.children()) {
          int from = page.length();
          tell(cell);
          row.add(page.cut(from));
          for (int i = 1; i < span(cell); i++) {
            row.add(new Mended("", new int[0]));
          }
        }
        rows.add(row);
      }
    }
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }

  /** Adds the characters of a node, runs of white space as one space. */
  private void words(TextNode node) {
    String words = node.getWholeText();
    boolean kept = node.parent() != null && node.parent().closest("pre") != null;
    int[] origins = Aligned.origins(words, text, start(node), end(node));
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!space || (kept && c != '\r')) {
        page.put(mark, origins[i]);
        mark = "";
        page.put(c, origins[i]);
      } else if (page.last() != ' ' && page.last() != '\n') {
        page.put(' ', origins[i]);
      }
    }
  }

  private int start(Node node) {
    int at = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
    return Math.max(0, Math.min(at, text.length() - 1));
  }

  private int end(Node node) {
    int at = node.sourceRange().isTracked() ? node.sourceRange().endPos() : 0;
    return Math.max(0, Math.min(at, text.length()));
  }

  Mended mended() {
    return page.mended();
  }
}
