package hegao.split;

import hegao.text.Article;
import hegao.text.Block.Kind;
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
    FrontMatter front = FrontMatter.of(source.text());
    List<Line> lines = Lines.of(source.text(), front.end());
    List<List<Unit>> stories = stories(lines, source.text());
    Published page = Dating.page(source, front, lines);
    List<Article> articles = new ArrayList<>();
    for (List<Unit> story : stories) {
      articles.add(article("a" + (firstId + articles.size()), source, page, story));
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
    return Resumption.of(Stories.of(units), page);
  }

  private static Article article(String id, Source source, Published page, List<Unit> story) {
    int main = Headline.index(story);
    Mending mending = new Mending(source.text());
    for (int i = 0; i < story.size(); i++) {
      mending.add(i == main ? story.get(i).as(Kind.HEADLINE) : story.get(i));
    }
    var body = mending.mended();
    String headline =
        main < 0 ? Headline.made(body.text()) : mending.blocks().get(main).span().in(body.text());
    return new Article(id, source, headline, page, body, mending.blocks());
  }
}
