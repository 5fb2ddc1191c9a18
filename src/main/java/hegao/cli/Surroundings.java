package hegao.cli;

import hegao.report.Version;
import hegao.report.Words;
import java.awt.Font;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What {@code doctor} sees of the machine: Java, locale, terminal, fonts, class archive, git. */
final class Surroundings {
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";
  private static final int GIT_SECONDS = 5;

  private Surroundings() {}

  static List<Sign> signs(Terminal terminal, Words words) {
    return List.of(
        java(words),
        names(words),
        terminal(terminal, words),
        fonts(words),
        archive(words),
        git(words));
  }

  private static Sign java(Words words) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    String text =
        words.of(
            "doctor.javaIs",
            Version.NUMBER,
            System.getProperty("java.version"),
            System.getProperty("java.vendor"),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            megabytes);
    return megabytes < 200 ? Sign.note("java", text) : Sign.good("java", text);
  }

  /** File names pass through the encoding of the platform; what is written is always UTF-8. */
  private static Sign names(Words words) {
    String name = System.getProperty("sun.jnu.encoding", "?");
    String locale = Locale.getDefault().toLanguageTag();
    boolean spells = Charset.isSupported(name) && Charset.forName(name).newEncoder().canEncode('稿');
    return spells
        ? Sign.good("locale", words.of("doctor.localeIs", locale, name))
        : Sign.note("locale", words.of("doctor.localeLacks", locale, name));
  }

  private static Sign terminal(Terminal terminal, Words words) {
    String coded = System.getProperty("stdout.encoding", "");
    boolean garbled =
        terminal.interactive()
            && !coded.isEmpty()
            && !coded.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    if (garbled) {
      return Sign.note("terminal", words.of("doctor.terminalGarbles", coded));
    }
    String key = terminal.interactive() ? "doctor.terminalIs" : "doctor.terminalNone";
    String colour = words.of(terminal.colour() ? "doctor.coloured" : "doctor.plain");
    return Sign.good("terminal", words.of(key, colour));
  }

  /** Needed by a browser on this machine only, as when reports are printed in a container. */
  private static Sign fonts(Words words) {
    try {
      System.setProperty("java.awt.headless", "true");
      if (new Font(Font.DIALOG, Font.PLAIN, 12).canDisplayUpTo("核稿，数") < 0) {
        return Sign.good("fonts", words.of("doctor.fontsThere"));
      }
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Sign.note("fonts", words.of("doctor.fontsUnknown"));
    }
    return Sign.note("fonts", words.of("doctor.fontsLack"));
  }

  private static Sign archive(Words words) {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith(ARCHIVE))
        .map(argument -> argument.substring(ARCHIVE.length()))
        .findFirst()
        .map(
            file ->
                Files.isRegularFile(Path.of(file))
                    ? Sign.good("archive", words.of("doctor.archiveIs", file))
                    : Sign.note("archive", words.of("doctor.archiveMissing", file)))
        .orElseGet(() -> Sign.note("archive", words.of("doctor.archiveNone")));
  }

  private static Sign git(Words words) {
    try {
      Process git = new ProcessBuilder("git", "--version").redirectErrorStream(true).start();
      git.getOutputStream().close();
      if (git.waitFor(GIT_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0) {
        byte[] said = git.getInputStream().readNBytes(200);
        return Sign.good("git", new String(said, StandardCharsets.UTF_8).strip());
      }
      git.destroyForcibly();
    } catch (IOException e) {
      return Sign.note("git", words.of("doctor.gitNone"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Sign.note("git", words.of("doctor.gitNone"));
  }
}
