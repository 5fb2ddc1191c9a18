package hegao.split;

import hegao.text.Article;
import hegao.text.Published;
import hegao.text.Source;
import java.util.ArrayList;
import java.util.List;

/** Splits a page into its stories. */
public final class Splitter {
  private Splitter() {}

  /**
   * The stories of a source in the order in which they begin.
   *
   * @param source a page, a single story, a bulletin or a digest
   * @param firstId number of the first story; ids are {@code a} and a running number
   */
  public static List<Article> split(Source source, int firstId) {
    String page = source.page().text();
    List<Line> lines = Lines.of(page, 0);
    List<Draft> drafts = stories(lines, page).stream().map(s -> Draft.of(page, s)).toList();
    Published published = Dating.page(source, lines, drafts);
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      String id = "a" + (firstId + articles.size());
      articles.add(
          new Article(
              id,
              source,
              draft.headline(),
              published,
              draft.body().through(source.page()),
              draft.blocks()));
    }
    return List.copyOf(articles);
  }

  private static List<List<Unit>> stories(List<Line> lines, String page) {
    if (Digest.is(lines)) {
      return Digest.stories(lines);
    }
    List<Unit> units = Flow.of(lines);
    if (Bulletin.is(units)) {
      return Bulletin.stories(units);
    }
    return Resumption.of(Stories.of(units), page).stream().map(Rows::asText).toList();
  }
}
