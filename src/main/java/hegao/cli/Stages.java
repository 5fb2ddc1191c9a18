package hegao.cli;

import hegao.align.Aligner;
import hegao.bind.Binder;
import hegao.bind.given.Input;
import hegao.claim.Claim;
import hegao.claim.NamedDay;
import hegao.claim.Notice;
import hegao.claim.Oddity;
import hegao.claim.Pair;
import hegao.claim.Report;
import hegao.claim.Report.Coverage;
import hegao.extract.Extractor;
import hegao.extract.office.Posts;
import hegao.judge.BrokenRules;
import hegao.judge.Judge;
import hegao.judge.RuleFailure;
import hegao.judge.Verdict;
import hegao.mention.Mention;
import hegao.mention.Post;
import hegao.mention.Speech;
import hegao.read.Reading;
import hegao.segment.Segmenter;
import hegao.split.Sentences;
import hegao.split.Splitter;
import hegao.text.Article;
import hegao.text.Sentence;
import hegao.text.Source;
import hegao.text.Unread;
import hegao.triage.Root;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Joins the stages: read, split, segment, extract, bind, align, judge. */
final class Stages implements Pipeline {
  /** Begins to load what every run waits for longest, beside whatever is done meanwhile. */
  static void prepare() {
    Ahead.of("dictionaries", () -> Words.SEGMENTER);
  }

  @Override
  public Report run(Request request, Progress progress) {
    Ahead<Judge> judge = Ahead.of("rules", () -> judge(request, Words.SEGMENTER));
    progress.at(Stage.READ, 0, 0);
    Reading reading = request.read();
    return check(reading, request.homes(), judge::get, progress);
  }

  /** The judge of a run; the segmenter comes first, as it is waited for sooner. */
  private static Judge judge(Request request, Segmenter loaded) {
    return request.choice().apply(judge(request.rules()));
  }

  /** Checks texts at hand, as {@link #run} does with files. */
  static Report check(List<Source> sources, Optional<String> home, Judge judge, Progress progress) {
    Reading reading = new Reading(sources, List.of(), List.of());
    return check(reading, Homes.of(home), () -> judge, progress);
  }

  private static Report check(
      Reading reading, Homes homes, Supplier<Judge> judge, Progress progress) {
    List<Unread> unread = new ArrayList<>(reading.unread());
    unread.addAll(reading.missing());
    Map<Source, List<Article>> pages = articles(reading.sources(), unread);
    List<Article> articles = new ArrayList<>();
    pages.values().forEach(articles::addAll);
    List<Bound> bound = bind(pages, homes, progress, unread);
    Numbered numbered = Numbered.of(bound.stream().map(Bound::claims).toList());
    List<NamedDay> named = new ArrayList<>();
    bound.forEach(b -> named.addAll(b.days()));
    pages.forEach((page, printed) -> named.addAll(PrintedDays.masthead(page, printed)));
    List<NamedDay> days = numbered.days(named);
    progress.at(Stage.ALIGN, 0, 0);
    Aligner.Alignment alignment = Aligner.align(numbered.claims(), days);
    progress.at(Stage.JUDGE, 0, 0);
    List<Claim> claims = new ArrayList<>(numbered.with(days));
    List<Oddity> odd = Proofs.of(articles, judge.get(), claims.size());
    Verdict verdict = judge.get().judge(alignment.facts().with(odd), Root.above(Path.of(""))::name);
    claims.addAll(Proofs.missing(claims, verdict.findings()));
    for (RuleFailure failure : verdict.failures()) {
      unread.add(new Unread(failure.rule(), failure.cause()));
    }
    return new Report(
        reading.sources(),
        List.copyOf(articles),
        List.copyOf(claims),
        verdict.findings(),
        alignment.corroborations(),
        alignment.apart(),
        unread,
        coverage(bound, claims, alignment),
        reading.passed().stream()
            .map(p -> new Notice(Notice.Kind.OWN_REPORT, p, List.of()))
            .toList());
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

  private static Map<Source, List<Article>> articles(List<Source> sources, List<Unread> unread) {
    Map<Source, List<Article>> pages = new LinkedHashMap<>();
    int next = 1;
    for (Source source : sources) {
      int first = next;
      List<Article> articles =
          guarded(source, unread, List.of(), () -> Splitter.split(source, first));
      next += articles.size();
      pages.put(source, articles);
    }
    return pages;
  }

  /** What was made of files up to their claims. */
  record Binding(Reading reading, List<Bound> articles) {}

  /** Reads files as far as their claims, without comparing any. */
  static Binding bind(Request request, Progress progress) {
    Reading reading = request.read();
    List<Unread> unread = new ArrayList<>(reading.unread());
    Map<Source, List<Article>> pages = articles(reading.sources(), unread);
    List<Bound> bound = bind(pages, request.homes(), progress, unread);
    return new Binding(new Reading(reading.sources(), unread, reading.missing()), bound);
  }

  /** What {@code work} makes; where it fails, its file is told unread and the others go on. */
  private static <T> T guarded(Source source, List<Unread> unread, T nothing, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      Unread failed =
          new Unread(source.path(), "核对时程序出错（" + e.getClass().getSimpleName() + "），未能核完");
      if (!unread.contains(failed)) {
        unread.add(failed);
      }
      return nothing;
    }
  }

  private static List<Bound> bind(
      Map<Source, List<Article>> pages, Homes homes, Progress progress, List<Unread> unread) {
    AtomicInteger done = new AtomicInteger();
    progress.at(Stage.BIND, 0, pages.size());
    List<Unread> failed = Collections.synchronizedList(new ArrayList<>());
    List<List<Bound>> bound =
        Together.each(
            List.copyOf(pages.entrySet()),
            page -> {
              List<Bound> made = bind(page.getKey(), page.getValue(), homes, failed);
              progress.at(Stage.BIND, done.incrementAndGet(), pages.size());
              return made;
            });
    failed.sort(Comparator.comparing(Unread::path).thenComparing(Unread::reason));
    unread.addAll(failed);
    return bound.stream().flatMap(List::stream).toList();
  }

  private static List<Bound> bind(
      Source source, List<Article> articles, Homes homes, List<Unread> unread) {
    String place = homes.of(source, articles);
    // Not Words.SEGMENTER::words, which would wait for the dictionaries now.
    Binder binder = new Binder((text, offset) -> Words.SEGMENTER.words(text, offset));
    List<Bound> bound = new ArrayList<>();
    for (Article article : articles) {
      bound.add(
          guarded(source, unread, Bound.nothing(article), () -> bind(article, place, binder)));
    }
    return bound;
  }

  /** Its dictionaries take the most of a short run's start; loaded while files are read. */
  private static final class Words {
    static final Segmenter SEGMENTER = loaded();

    private static Segmenter loaded() {
      Segmenter segmenter = new Segmenter();
      // Words, a number, a mark and a letter, so that nothing is left to be loaded later.
      segmenter.words("核稿2.5万，A", 0);
      return segmenter;
    }
  }

  private static Bound bind(Article article, String home, Binder binder) {
    List<Mention> mentions = Extractor.read(article.text(), article.published().date());
    List<Post> posts = Posts.read(article.text(), article.blocks(), home);
    List<Sentence> sentences = Sentences.of(article);
    List<Speech> speeches = Posts.speakers(article.text(), article.blocks(), posts, home);
    List<Claim> claims =
        binder.bind(new Input(article, sentences, mentions, posts, speeches, home));
    List<NamedDay> days = PrintedDays.in(article, sentences, mentions, claims);
    return new Bound(article, mentions, posts, claims, days);
  }

  /** How much of what is to be checked was; the archive is none of it. */
  private static Coverage coverage(
      List<Bound> bound, List<Claim> claims, Aligner.Alignment alignment) {
    int numbers = 0;
    for (Bound one : bound) {
      numbers += one.article().source().archive() ? 0 : one.numbers();
    }
    int made = 0;
    for (Claim claim : claims) {
      made += claim.article().source().archive() ? 0 : 1;
    }
    Set<String> compared = new HashSet<>();
    for (Pair pair : alignment.facts().pairs()) {
      compare(pair.a(), compared);
      compare(pair.b(), compared);
    }
    return new Coverage(numbers, made, compared.size());
  }

  private static void compare(Claim claim, Set<String> compared) {
    if (!claim.article().source().archive()) {
      compared.add(claim.id());
    }
  }
}
