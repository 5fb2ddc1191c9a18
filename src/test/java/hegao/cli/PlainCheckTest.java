package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.report.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCheckTest {
  @TempDir private Path folder;

  @Test
  void isACheckOfPathsAlone() {
    assertThat(PlainCheck.paths("check", "a.txt", "来稿"))
        .hasValueSatisfying(
            paths -> assertThat(paths).containsExactly(Path.of("a.txt"), Path.of("来稿")));
  }

  @Test
  void isNothingThatMustBeParsed() {
    assertThat(PlainCheck.paths()).isEmpty();
    assertThat(PlainCheck.paths("check")).isEmpty();
    assertThat(PlainCheck.paths("claims", "a.txt")).isEmpty();
    assertThat(PlainCheck.paths("check", "a.txt", "--quiet")).isEmpty();
    assertThat(PlainCheck.paths("check", "-")).isEmpty();
    assertThat(PlainCheck.paths("check", "@args")).isEmpty();
    assertThat(PlainCheck.paths("check", "")).isEmpty();
    assertThat(PlainCheck.paths("check", "a\0b")).isEmpty();
  }

  @Test
  void refusesAndFailsAsWithOptions() throws IOException {
    String file = Session.write(folder, "稿.txt", "2024年，青禾县茶叶产量3.72万吨。");
    String missing = folder.resolve("无.txt").toString();
    Pipeline failing =
        (request, progress) -> {
          throw new IllegalStateException("坏了");
        };
    alike(failing, ExitCode.INCOMPLETE, file);
    alike((request, progress) -> new Fixture().report(), ExitCode.USAGE, folder.toString());
    alike(new Stages(), ExitCode.USAGE, missing);
    alike(new Stages(), ExitCode.USAGE, missing, file + ".txt");
  }

  private static void alike(Pipeline pipeline, int code, String... paths) {
    Session plain = new Session();
    Session parsed = new Session();
    assertThat(Session.run(pipeline, plain, arguments(paths))).isEqualTo(code);
    assertThat(Session.run(pipeline, parsed, arguments(paths, "--lang", "zh"))).isEqualTo(code);
    assertThat(plain.out()).isEqualTo(parsed.out());
    assertThat(plain.err()).isEqualTo(parsed.err()).isNotEmpty();
  }

  private static String[] arguments(String[] paths, String... more) {
    String[] all = new String[paths.length + more.length + 1];
    all[0] = "check";
    System.arraycopy(paths, 0, all, 1, paths.length);
    System.arraycopy(more, 0, all, paths.length + 1, more.length);
    return all;
  }
}
