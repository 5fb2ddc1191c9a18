package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir private Path folder;
  private final LinkedBlockingQueue<Integer> rounds = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private Thread thread;
  private volatile int code = -1;

  @AfterEach
  void end() throws InterruptedException {
    if (thread != null) {
      thread.interrupt();
      thread.join(20_000);
    }
  }

  private void start(Runnable run) {
    thread = new Thread(run);
    thread.start();
  }

  private void watch(Path written) {
    Watch watch = new Watch(List.of(folder), List.of(written), 20);
    start(
        () ->
            code =
                watch.loop(
                    () -> {
                      rounds.add(count.incrementAndGet());
                      return count.get();
                    }));
  }

  private int next() throws InterruptedException {
    Integer round = rounds.poll(20, TimeUnit.SECONDS);
    return round == null ? -1 : round;
  }

  @Test
  void changesNewFilesNewFoldersAndRemovalsEachTakeARound() throws Exception {
    watch(folder.resolve("none"));
    assertThat(next()).isEqualTo(1);
    Session.write(folder, "a.txt", "一");
    assertThat(next()).isEqualTo(2);
    Session.write(folder, "新/更新/b.txt", "二");
    assertThat(next()).isEqualTo(3);
    Session.write(folder, "新/更新/b.txt", "二二");
    assertThat(next()).isEqualTo(4);
    Files.delete(folder.resolve("a.txt"));
    assertThat(next()).isEqualTo(5);
    thread.interrupt();
    thread.join(20_000);
    assertThat(code).isEqualTo(5);
  }

  @Test
  void itsOwnReportsLogsAndHiddenFilesTakeNone() throws Exception {
    Path report = folder.resolve("reports/index.html");
    watch(report);
    assertThat(next()).isEqualTo(1);
    Session.write(folder, "reports/index.html", "<html>");
    Session.write(folder, ".git/index", "x");
    Session.write(folder, "run.log", "一轮");
    Session.write(folder, ".a.txt.swp", "x");
    Session.write(folder, "~$a.docx", "x");
    assertThat(rounds.poll(500, TimeUnit.MILLISECONDS)).isNull();
  }

  /** The whole command: a folder without articles is told and waited for. */
  @Test
  void aRoundThatCannotBeDoneIsToldAndTheNextIsWaitedFor() throws Exception {
    StringWriter out = new StringWriter();
    LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    PrintWriter err =
        new PrintWriter(new StringWriter()) {
          @Override
          public void println(String line) {
            told.add(line);
          }
        };
    Terminal terminal = new Terminal(new PrintWriter(out), err, false, false);
    String json = "json=" + folder.resolve("r.json");
    String[] args = {"check", folder.toString(), "--watch", "--no-config", "--report", json};
    start(() -> code = Main.run(new Stages(), terminal, args));
    assertThat(told.poll(60, TimeUnit.SECONDS)).contains("没有");
    assertThat(told.poll(20, TimeUnit.SECONDS)).contains("Ctrl-C");
    Session.write(folder, "县/a.txt", "年报\n2024年，南充蚕茧产量1.86万吨。\n");
    assertThat(told.poll(60, TimeUnit.SECONDS)).contains("Ctrl-C");
    assertThat(out.toString()).contains("核对 1 个文件").doesNotContain("\u001b");
    thread.interrupt();
    thread.join(20_000);
    assertThat(code).isZero();
  }

  @Test
  void theProcessEndsOnItsSignal() throws IOException, InterruptedException {
    Session.write(folder, "a.txt", "年报\n2024年，南充蚕茧产量1.86万吨。\n");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                classes,
                "hegao.cli.Main",
                "check",
                folder.toString(),
                "--watch",
                "--no-config",
                "--report",
                "json=" + folder.resolve("r.json"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    for (int i = 0; i < 600 && !Files.readString(log).contains("Ctrl-C"); i++) {
      Thread.sleep(100);
    }
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(log)).contains("Ctrl-C").doesNotContain("Exception");
    assertThat(folder.resolve("r.json")).isNotEmptyFile();
  }
}
