package hegao.dist;

import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Wall time of whole runs over one article: {@code target/hegao check} beside a program that cuts
 * the article into words with HanLP and does nothing else, with the same options of the JVM and an
 * archive of its classes too. The first should take at most 1.3 times as long. Run after packaging,
 * with nothing else running, by
 *
 * <pre>
 * mvn -q test-compile exec:exec@start-benchmark -Darticle=稿.txt
 * </pre>
 */
public final class StartBenchmark {
  private static final int RUNS = 10;
  private static final Path FOLDER = Path.of("target", "start-benchmark").toAbsolutePath();
  private static final String LAUNCHER = "src/main/sh/hegao";
  private static final Pattern OPTION = Pattern.compile("-X[^ '\"$]+(?= |'|\"|;|$)");

  private StartBenchmark() {}

  /** Runs both in turn and tells the medians and their ratio. */
  public static void main(String[] args) throws Exception {
    String article = Path.of(args[0]).toAbsolutePath().toString();
    Files.createDirectories(FOLDER);
    List<String> check =
        List.of(Path.of("target", "hegao").toAbsolutePath().toString(), "check", article);
    List<String> cut = cut(article);
    List<Double> checks = new ArrayList<>();
    List<Double> cuts = new ArrayList<>();
    seconds(check);
    seconds(cut);
    for (int i = 0; i < RUNS; i++) {
      checks.add(seconds(check));
      cuts.add(seconds(cut));
    }
    System.out.printf(
        Locale.ROOT,
        "check %.3f s, HanLP alone %.3f s: %.2f times%n",
        median(checks),
        median(cuts),
        median(checks) / median(cuts));
  }

  /** The command of the other program, its archive of classes made. */
  private static List<String> cut(String article) throws Exception {
    String path = jar() + File.pathSeparator + hanlp();
    Path archive = FOLDER.resolve("words.jsa");
    Files.deleteIfExists(archive);
    List<String> run = List.of("-cp", path, OnlyWords.class.getName(), article);
    List<String> options = options(Files.readString(Path.of(LAUNCHER)));
    seconds(java(options, List.of("-XX:ArchiveClassesAtExit=" + archive), run));
    return java(options, List.of("-XX:SharedArchiveFile=" + archive), run);
  }

  /** What the launcher tells the JVM, but for places. */
  private static List<String> options(String launcher) {
    return launcher
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> OPTION.matcher(line).results())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private static List<String> java(List<String> options, List<String> more, List<String> run) {
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(options);
    command.addAll(more);
    command.addAll(run);
    return command;
  }

  /** Its class in a jar, as no archive takes classes from a folder. */
  private static Path jar() throws IOException {
    Path jar = FOLDER.resolve("words.jar");
    String name = OnlyWords.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        InputStream in = OnlyWords.class.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
    }
    return jar;
  }

  private static Path hanlp() throws URISyntaxException {
    return Path.of(
        ViterbiSegment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code > 1) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return seconds;
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }
}
