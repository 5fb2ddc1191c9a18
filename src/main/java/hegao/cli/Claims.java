package hegao.cli;

import hegao.claim.Claim;
import hegao.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao claims}: the list of all figures of the articles. */
@Command(name = "claims", description = "列出稿件里的全部数字：行、主体、指标、时期、数值、性质。", sortOptions = false)
final class Claims implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件、文件夹（含其下各级）、通配符，或 -（标准输入）。")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table（默认）、json、csv（可用表格软件打开）。")
  private String format = "table";

  @Mixin private ReadingOptions options;

  Claims(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = options.words();
    ClaimList list =
        ClaimList.named(format, words)
            .orElseThrow(() -> new Refusal(words.of("cli.listFormat", format)));
    Request request = options.request(paths, null, words);
    options.useLexicon(words);
    Stages.Binding binding = Stages.bind(request, Progress.NONE);
    Refusal.ifNothing(binding.reading(), paths, words);
    List<Claim> claims = binding.articles().stream().flatMap(a -> a.claims().stream()).toList();
    list.write(ClaimRow.of(claims, words), terminal.out());
    terminal.complainOf(binding.reading().gaps(), words);
    return ExitCode.of(binding.reading().gaps());
  }
}
