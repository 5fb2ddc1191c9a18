package hegao.cli;

import hegao.report.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * What a distribution holds beside the program, made when it is built: manual pages and a
 * completion script. {@code Handouts FOLDER}.
 */
final class Handouts {
  private Handouts() {}

  /** Writes all into a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    write(folder.resolve("man/man1/hegao.1"), ManPage.of(commands(Language.EN), false));
    write(folder.resolve("man/zh_CN/man1/hegao.1"), ManPage.of(commands(Language.ZH), true));
    write(folder.resolve("completions/hegao.sh"), Completion.script(commands(Language.ZH)));
  }

  private static CommandLine commands(Language language) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine line = Main.commands(new Stages(), new Terminal(nowhere, nowhere, false, false));
    Main.help(line, language);
    return line;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
