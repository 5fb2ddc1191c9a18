package hegao.cli;

import hegao.align.Aligner;
import hegao.bind.Binder;
import hegao.claim.Claim;
import hegao.claim.NamedDay;
import hegao.claim.Report;
import hegao.claim.Report.Coverage;
import hegao.extract.Extractor;
import hegao.extract.Posts;
import hegao.judge.BrokenRules;
import hegao.judge.Judge;
import hegao.judge.RuleFailure;
import hegao.judge.Verdict;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Post;
import hegao.read.Reading;
import hegao.read.Sources;
import hegao.segment.Segmenter;
import hegao.split.Home;
import hegao.split.Sentences;
import hegao.split.Splitter;
import hegao.text.Article;
import hegao.text.Sentence;
import hegao.text.Source;
import hegao.text.Unread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Joins the stages: read, split, segment, extract, bind, align, judge. */
final class Stages implements Pipeline {
  @Override
  public Report run(Request request, Progress progress) {
    CompletableFuture<Judge> judge =
        CompletableFuture.supplyAsync(() -> request.choice().apply(judge(request.rules())));
    Reading reading = Sources.read(request.paths(), request.published());
    return check(reading, request.home(), () -> ready(judge), progress);
  }

  /** Checks texts at hand, as {@link #run} does with files. */
  static Report check(List<Source> sources, Optional<String> home, Judge judge, Progress progress) {
    return check(new Reading(sources, List.of(), List.of()), home, () -> judge, progress);
  }

  private static Report check(
      Reading reading, Optional<String> home, Supplier<Judge> judge, Progress progress) {
    Map<Source, List<Article>> pages = articles(reading.sources());
    List<Article> articles = pages.values().stream().flatMap(List::stream).toList();
    List<Bound> bound = bind(pages, home, progress);
    Numbered numbered = Numbered.of(bound.stream().map(Bound::claims).toList());
    List<NamedDay> days =
        numbered.days(
            Stream.concat(
                    bound.stream().flatMap(b -> b.days().stream()),
                    pages.entrySet().stream()
                        .flatMap(p -> PrintedDays.masthead(p.getKey(), p.getValue()).stream()))
                .toList());
    Aligner.Alignment alignment = Aligner.align(numbered.claims(), days);
    Verdict verdict = judge.get().judge(alignment.facts());
    List<Unread> unread = new ArrayList<>(reading.unread());
    for (RuleFailure failure : verdict.failures()) {
      unread.add(new Unread(failure.rule(), failure.cause()));
    }
    List<Claim> claims = numbered.with(days);
    int numbers = bound.stream().mapToInt(Bound::numbers).sum();
    Coverage coverage = new Coverage(numbers, claims.size(), compared(alignment));
    return new Report(
        reading.sources(),
        articles,
        claims,
        verdict.findings(),
        alignment.corroborations(),
        alignment.apart(),
        unread,
        coverage);
  }

  /**
   * The shipped rules, with those of a folder.
   *
   * @throws Refusal when one of these cannot be used
   */
  static Judge judge(Optional<Path> folder) {
    try {
      return folder.isEmpty() ? Judge.shipped() : Judge.with(List.of(folder.get()));
    } catch (BrokenRules broken) {
      throw new Refusal(broken.getMessage());
    }
  }

  private static Judge ready(CompletableFuture<Judge> judge) {
    try {
      return judge.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw e;
    }
  }

  private static Map<Source, List<Article>> articles(List<Source> sources) {
    Map<Source, List<Article>> pages = new LinkedHashMap<>();
    int next = 1;
    for (Source source : sources) {
      List<Article> articles = Splitter.split(source, next);
      next += articles.size();
      pages.put(source, articles);
    }
    return pages;
  }

  /** What was made of one article. */
  record Bound(
      Article article,
      List<Mention> mentions,
      List<Post> posts,
      List<Claim> claims,
      List<NamedDay> days) {
    int numbers() {
      return (int) mentions.stream().filter(m -> !(m instanceof Period)).count();
    }
  }

  /** What was made of files up to their claims. */
  record Binding(Reading reading, List<Bound> articles) {}

  /** Reads files as far as their claims, without comparing any. */
  static Binding bind(Request request, Progress progress) {
    Reading reading = Sources.read(request.paths(), request.published());
    return new Binding(reading, bind(articles(reading.sources()), request.home(), progress));
  }

  private static List<Bound> bind(
      Map<Source, List<Article>> pages, Optional<String> home, Progress progress) {
    Segmenter segmenter = new Segmenter();
    Binder binder = new Binder(segmenter::words);
    List<Bound> bound = new ArrayList<>();
    int done = 0;
    for (Map.Entry<Source, List<Article>> page : pages.entrySet()) {
      progress.at("核对", done++, pages.size());
      String place = home.orElseGet(() -> Home.of(page.getKey(), page.getValue()));
      for (Article article : page.getValue()) {
        bound.add(bind(article, place, binder));
      }
    }
    return bound;
  }

  private static Bound bind(Article article, String home, Binder binder) {
    List<Mention> mentions = Extractor.read(article.text(), article.published().date());
    List<Post> posts = Posts.read(article.text(), article.blocks(), home);
    List<Sentence> sentences = Sentences.of(article);
    List<Claim> claims = binder.bind(new Binder.Input(article, sentences, mentions, posts, home));
    List<NamedDay> days = PrintedDays.in(article, sentences, mentions, claims);
    return new Bound(article, mentions, posts, claims, days);
  }

  private static int compared(Aligner.Alignment alignment) {
    Set<String> compared = new HashSet<>();
    alignment.facts().pairs().forEach(p -> compared.addAll(List.of(p.a().id(), p.b().id())));
    return compared.size();
  }
}
