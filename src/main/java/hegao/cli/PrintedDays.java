package hegao.cli;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.NamedDay;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.extract.Extractor;
import hegao.extract.period.DayNames;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Mended;
import hegao.text.Sentence;
import hegao.text.Source;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds dates printed with a day of the week, those of mastheads among them. */
final class PrintedDays {
  private static final String PUBLICATION = "见报日期";
  private static final String WRITTEN = "所写日期";

  private PrintedDays() {}

  /** The dates with a day of the week in an article, each beside the claim of its date. */
  static List<NamedDay> in(
      Article article, List<Sentence> sentences, List<Mention> mentions, List<Claim> claims) {
    LocalDate published = article.published().inferred() ? null : article.published().date();
    List<DayNames.Named> named = DayNames.behind(article.text(), mentions, published);
    Map<Span, Claim> dates = new HashMap<>();
    if (!named.isEmpty()) {
      claims.stream().filter(c -> c.kind() == Kind.DATE).forEach(c -> dates.put(c.span(), c));
    }
    List<NamedDay> days = new ArrayList<>();
    int next = 0;
    for (DayNames.Named one : named) {
      Span at = one.date().span();
      while (next < sentences.size() && sentences.get(next).span().end() < at.end()) {
        next++;
      }
      Claim known = dates.get(at);
      Claim claim = known == null ? made(article, around(sentences, next, at), one.date()) : known;
      days.add(new NamedDay(claim, one.day(), one.written()));
    }
    return days;
  }

  private static Sentence around(List<Sentence> sentences, int next, Span at) {
    boolean inside = next < sentences.size() && sentences.get(next).span().contains(at);
    return inside ? sentences.get(next) : new Sentence(at, new Block(Block.Kind.BODY, at));
  }

  /**
   * The date lines of a page that stand in none of its stories.
   *
   * @param articles the stories of the page; the first lends its id
   */
  static List<NamedDay> masthead(Source source, List<Article> articles) {
    List<NamedDay> days = new ArrayList<>();
    if (articles.isEmpty()) {
      return days;
    }
    boolean[] told = new boolean[source.text().length()];
    int[] back = source.page().origins();
    for (Article article : articles) {
      for (int origin : article.body().origins()) {
        told[origin] = true;
      }
    }
    int start = 0;
    String text = source.page().text();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && end - start < 200 && !any(told, back, start, end)) {
        days.addAll(line(articles.get(0), new Span(start, end)));
      }
      start = end + 1;
    }
    return days;
  }

  private static List<NamedDay> line(Article first, Span line) {
    Mended page = first.source().page();
    String text = line.in(page.text());
    if (text.indexOf('期') < 0 && text.indexOf('周') < 0 && text.indexOf('礼') < 0) {
      return List.of();
    }
    int[] origins = Arrays.copyOfRange(page.origins(), line.start(), line.end());
    Span all = new Span(0, text.length());
    Block block = new Block(Block.Kind.SUBHEAD, all);
    Article masthead =
        new Article(
            first.id(),
            first.source(),
            first.headline(),
            first.published(),
            new Mended(text, origins),
            List.of(block));
    List<NamedDay> days = new ArrayList<>();
    for (DayNames.Named named :
        DayNames.behind(text, Extractor.read(text, first.published().date()), null)) {
      Claim claim = made(masthead, new Sentence(all, block), named.date());
      days.add(new NamedDay(claim, named.day(), named.written()));
    }
    return days;
  }

  private static boolean any(boolean[] told, int[] back, int start, int end) {
    for (int i = start; i < end; i++) {
      if (told[back[i]]) {
        return true;
      }
    }
    return false;
  }

  private static Claim made(Article article, Sentence sentence, Period date) {
    String subject = date.end().equals(article.published().date()) ? PUBLICATION : WRITTEN;
    return new Claim(
        "",
        article,
        sentence,
        date.span(),
        Kind.DATE,
        subject,
        "日期",
        List.of(),
        Value.of(date.end().toString()),
        date,
        Modality.ACTUAL,
        null,
        new Topic(subject, "日期", List.of(), "DATE"));
  }
}
