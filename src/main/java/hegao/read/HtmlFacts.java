package hegao.read;

import hegao.text.Metadata;
import hegao.text.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page of HTML tells of its article: date, source, author. */
final class HtmlFacts {
  private static final int MOST_METAS = 200;
  private static final int MOST_NODES = 20_000;
  private static final Pattern TOLD = Pattern.compile("来源\\s*[:：]|发[布表稿]时间|发布日期");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "publishdate",
          "pubdate",
          "datepublished",
          "og:release_date",
          "weibo:article:create_at",
          "dc.date.issued",
          "dc.date",
          "date");
  private static final List<String> SOURCES =
      List.of("contentsource", "source", "og:site_name", "sitename", "dc.publisher");
  private static final List<String> AUTHORS = List.of("author", "article:author", "dc.creator");
  private static final Pattern LINKED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern SOURCE =
      Pattern.compile("(?:信息)?来源\\s*[:：]\\s*([^\\s|｜:：，。]{2,20})");
  private static final Pattern AUTHOR =
      Pattern.compile("(?:作者|记者)\\s*[:：]\\s*([^\\s|｜:：，。]{2,20})");

  private HtmlFacts() {}

  static Metadata of(Document page, Element article) {
    String line = line(page, article);
    List<Element> metas = page.select("meta").stream().limit(MOST_METAS).toList();
    Optional<LocalDate> day =
        meta(metas, DATES)
            .or(() -> linked(page))
            .flatMap(Day::in)
            .or(() -> timed(page))
            .or(() -> Day.in(line));
    return new Metadata(
        day.map(d -> new Published(d, Published.Origin.PAGE_DATA)).orElse(Published.UNKNOWN),
        Optional.empty(),
        meta(metas, SOURCES)
            .map(s -> s.replaceFirst("^(?:信息)?来源\\s*[:：]", "").strip())
            .or(() -> found(SOURCE, line)),
        meta(metas, AUTHORS).or(() -> found(AUTHOR, line)),
        Optional.empty());
  }

  private static Optional<String> meta(List<Element> metas, List<String> names) {
    for (String name : names) {
      for (Element meta : metas) {
        String key = meta.attr("name") + meta.attr("property") + meta.attr("itemprop");
        String value = meta.attr("content").strip();
        if (key.equalsIgnoreCase(name) && !value.isEmpty() && value.length() < 200) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> linked(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      Matcher found = LINKED.matcher(data.substring(0, Math.min(data.length(), 50_000)));
      if (found.find()) {
        return Optional.of(found.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> timed(Document page) {
    Element time = page.selectFirst("time[datetime],[itemprop=datePublished]");
    return time == null ? Optional.empty() : Day.in(time.attr("datetime") + " " + time.text());
  }

  /** The line of source and date that stands above the article or opens it. */
  private static String line(Document page, Element article) {
    for (TextNode words : page.body().nodeStream(TextNode.class).limit(MOST_NODES).toList()) {
      String own = words.getWholeText();
      boolean told = own.length() < 200 && TOLD.matcher(own).find();
      Element element = told ? (Element) words.parent() : null;
      if (element != null && !HtmlArticle.furniture(element) && !quoted(element, article)) {
        Element whole = element.parent();
        boolean small = whole != null && whole.childNodeSize() < 20 && whole.text().length() < 300;
        return small ? whole.text() : element.text();
      }
    }
    return "";
  }

  /** Whether the words stand in a paragraph of the article itself. */
  private static boolean quoted(Element element, Element article) {
    return element.normalName().equals("p") && element.parents().contains(article);
  }

  private static Optional<String> found(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
