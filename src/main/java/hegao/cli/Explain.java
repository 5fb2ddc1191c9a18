package hegao.cli;

import hegao.claim.Report;
import hegao.report.Words;
import hegao.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao explain}: why something was read, compared or reported the way it was. */
@Command(name = "explain", description = "说明某处怎样读出、两处为何比或不比、某条规则是什么。", sortOptions = false)
final class Explain implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLACE",
      arity = "1..2",
      description = "文件、文件:行（PDF 为 文件:页 或 文件:页:行，Word 为 文件:段，表格为 文件:B7），或规则名；给出两处时说明为何比或不比。")
  private List<String> places = new ArrayList<>();

  @Option(names = "--rules", paramLabel = "DIR", description = "另加自己的规则文件夹。")
  private Path rules;

  @Mixin private ReadingOptions options;

  Explain(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = options.words();
    options.useLexicon(words);
    if (places.size() == 2) {
      return pair(Place.line(places.get(0), words), Place.line(places.get(1), words), words);
    }
    Optional<Place> place = Place.of(places.get(0));
    return place.isPresent() ? place(place.get(), words) : rule(places.get(0), words);
  }

  private int place(Place place, Words words) throws IOException {
    if (!place.whole() && Files.isDirectory(place.path())) {
      throw new Refusal(words.of("explain.folder", place.path()));
    }
    Request request = options.request(List.of(place.path()), rules, words);
    Stages.Binding binding = Stages.bind(request, Progress.NONE);
    Refusal.ifNothing(binding.reading(), List.of(place.path()), words);
    terminal.complainOf(binding.reading().gaps(), words);
    place.mustBeIn(binding.reading().sources(), words);
    PlaceExplanation explanation = new PlaceExplanation(words, terminal.out());
    boolean told = false;
    for (Bound article : binding.articles()) {
      told |= explanation.write(article, place);
    }
    if (!told) {
      terminal.out().println(words.of("explain.nothing"));
    }
    return ExitCode.of(binding.reading().gaps());
  }

  private int pair(Place a, Place b, Words words) {
    List<Path> paths = a.path().equals(b.path()) ? List.of(a.path()) : List.of(a.path(), b.path());
    Report report = new Stages().run(options.request(paths, rules, words), Progress.NONE);
    terminal.complainOf(report.unread(), words);
    a.mustBeIn(report.sources(), words);
    b.mustBeIn(report.sources(), words);
    PairExplanation.of(report, words, terminal.out()).write(a, b);
    return ExitCode.of(report.unread());
  }

  private int rule(String name, Words words) {
    RuleShelf shelf = new RuleShelf(Optional.ofNullable(rules));
    Optional<String> page = shelf.of(name);
    if (page.isEmpty()) {
      throw new Refusal(words.of("explain.unknown", name, Nearest.to(name, shelf.rules())));
    }
    terminal.out().print(page.get());
    return ExitCode.CLEAN;
  }
}
