package hegao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the article of a page: the smallest element that holds nearly all of the page's prose,
 * which is text outside of links that has the marks of sentences.
 */
final class HtmlArticle {
  private static final double NEARLY_ALL = 0.85;
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(comments?|related|recommend\\w*|share|social|footer|foot|copyright|navi?|navbar|menu|"
              + "sidebar|breadcrumbs?|crumbs?|pagination|pager|toolbar|advert\\w*|ads?|banner|hot-?news|"
              + "disclaimer|statement|editor|qrcode|tags?)($|[\\s_-])");
  private static final Pattern MAIN =
      Pattern.compile("(?i)article|content|detail|text|zoom|main|TRS");

  private static final int MOST_TITLES = 20;

  private final Map<Element, Integer> prose = new HashMap<>();

  private HtmlArticle() {}

  /** The element that holds the article; the body when nothing tells it apart. */
  static Element of(Document page) {
    HtmlArticle weighing = new HtmlArticle();
    Element at = page.body();
    double all = weighing.weigh(at) * NEARLY_ALL;
    Element next = at;
    while (next != null && all > 0) {
      at = next;
      next = null;
      for (Element child : at.children()) {
        boolean whole = weighing.prose.getOrDefault(child, 0) >= all && child.isBlock();
        next = whole && !paragraph(child) ? child : next;
      }
    }
    return at;
  }

  private static boolean paragraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private int weigh(Element element) {
    if (furniture(element) || element.normalName().equals("a")) {
      return 0;
    }
    int weight = 0;
    StringBuilder own = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        own.append(words.getWholeText());
      } else if (node instanceof Element child) {
        weight += weigh(child);
      }
    }
    String text = own.toString();
    boolean sentences = text.indexOf('。') >= 0 || text.indexOf('，') >= 0 || text.indexOf('；') >= 0;
    weight += sentences ? text.strip().length() : 0;
    prose.put(element, weight);
    return weight;
  }

  /** Whether an element is of the site and not of the article, by its name. */
  static boolean furniture(Element element) {
    String name = element.normalName();
    if (name.equals("nav")
        || name.equals("footer")
        || name.equals("aside")
        || name.equals("script")) {
      return true;
    }
    if (name.equals("body") || name.equals("html") || name.equals("article")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() < 200 && FURNITURE.matcher(names).find() && !MAIN.matcher(names).find();
  }

  /** Whether a table shows figures and does not merely lay the page out. */
  static boolean figures(Element table) {
    boolean nested = table.select("table").size() > 1;
    boolean blocks = table.select("td p").size() > 2 * table.select("tr").size() + 2;
    return !nested && !blocks && table.select("tr").size() > 1 && table.select("td,th").size() > 3;
  }

  /** The words of the headline where it stands outside the article; empty when it is inside. */
  static List<TextNode> title(Document page, Element article) {
    if (article.selectFirst("h1") != null) {
      return List.of();
    }
    for (String where : List.of("h1", "[class*=title]", "title")) {
      int tried = 0;
      for (Element element : page.select(where)) {
        if (++tried > MOST_TITLES || !element.select("p").isEmpty()) {
          break;
        }
        String words = element.text().strip();
        boolean outside = !element.parents().contains(article);
        boolean fit = words.length() >= 4 && words.length() <= 80 && !furniture(element);
        if (fit && !element.normalName().equals("a")) {
          return outside ? texts(element) : List.of();
        }
      }
    }
    return List.of();
  }

  private static List<TextNode> texts(Element element) {
    List<TextNode> texts = new ArrayList<>();
    element.nodeStream(TextNode.class).forEach(texts::add);
    return texts;
  }
}
