package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Schema;
import hegao.settings.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao init}: a configuration to begin with. */
@Command(name = "init", description = "写一份带注释的 hegao.yaml，供逐项取用。", sortOptions = false)
final class Init implements Callable<Integer> {
  private static final String SCHEMA = "hegao.schema.json";

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "写在哪个文件夹；默认当前文件夹。")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "已有 hegao.yaml 时覆盖它。")
  private boolean force;

  @Option(names = "--schema", description = "另写 hegao.schema.json，编辑器据以提示与查错。")
  private boolean schema;

  @Option(names = "--lang", paramLabel = "LANG", description = Common.LANGUAGES)
  private String lang = "zh";

  Init(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = Words.in(Arguments.language(lang));
    Path file = folder.resolve(Configuration.NAME);
    write(file, Template.of(words, schema ? SCHEMA : ""), words);
    if (schema) {
      StringWriter text = new StringWriter();
      Schema.write(words, text);
      write(folder.resolve(SCHEMA), text.toString(), words);
    }
    return ExitCode.CLEAN;
  }

  private void write(Path file, String text, Words words) {
    String shown = Visible.of(file.toString());
    try {
      if (force) {
        Files.writeString(file, text);
      } else {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(words.of("init.exists", shown));
    } catch (IOException e) {
      throw new Refusal(words.of("cli.unwritable", shown, Target.reason(e, words)));
    }
    terminal.out().println(words.of("init.written", shown));
  }
}
