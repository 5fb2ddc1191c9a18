package hegao.cli;

import hegao.lexicon.WordList;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao lexicon}: the word lists. */
@Command(name = "lexicon", description = "列出词表：名称、条数、用处；给出名称时列出该表。", sortOptions = false)
final class Lexicon implements Callable<Integer> {
  private static final int WIDEST = 100;

  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "词表的名称，如 units。")
  private String name;

  @Option(names = "--lexicon", paramLabel = "DIR", description = OwnLexicon.ABOUT)
  private Path own;

  @Mixin private Common common;

  Lexicon(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = common.words();
    OwnLexicon lexicon = OwnLexicon.in(own, words);
    if (name == null) {
      list(lexicon, words);
      return ExitCode.CLEAN;
    }
    if (!WordList.names().contains(name)) {
      throw new Refusal(words.of("lexicon.unknown", name, Nearest.to(name, WordList.names())));
    }
    WordList.text(name).forEach(terminal.out()::println);
    for (String[] row : lexicon.rows(name)) {
      List<String> fields = Arrays.stream(row).map(Visible::of).toList();
      terminal.out().println(String.join("\t", fields));
    }
    return ExitCode.CLEAN;
  }

  private void list(OwnLexicon lexicon, Words words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.of("lexicon.name"),
            words.of("lexicon.entries"),
            words.of("lexicon.own"),
            words.of("lexicon.use")));
    for (String list : WordList.names()) {
      List<String> text = WordList.text(list);
      long entries = text.stream().filter(line -> !line.startsWith("#")).count();
      int added = lexicon.rows(list).size();
      rows.add(
          List.of(
              list,
              Long.toString(entries),
              added == 0 ? "" : "+" + added,
              text.get(0).replaceFirst("^#\\s*", "")));
    }
    terminal.out().print(Columns.of(rows, WIDEST));
  }
}
