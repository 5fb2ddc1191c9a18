package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.dist.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/hegao} out of the zip, unpacked where the path has blanks and Chinese in it. */
class LauncherIT {
  @TempDir private static Path folder;
  private static Path launcher;
  private static Path place;

  @BeforeAll
  static void unpack() throws IOException {
    launcher =
        Distribution.unpack(Files.createDirectory(folder.resolve("程 序"))).resolve("bin/hegao");
    place = Files.createDirectory(folder.resolve("来稿 $x 'y"));
    Files.writeString(place.resolve("一 稿.txt"), Distribution.ARTICLE);
  }

  private static Said checked(Shell shell, Object command) throws Exception {
    return shell.run(command, "check", "一 稿.txt", "--report", "text=-");
  }

  private static void found(Said said) {
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("3.72万吨", "3.27万吨", "一 稿.txt");
  }

  @Test
  void checksAnArticle() throws Exception {
    found(checked(Shell.in(place), launcher));
  }

  @Test
  void isFoundByLinksAndBySearchPath() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("链 接"), launcher);
    Path other = Files.createDirectory(folder.resolve("bin"));
    Path second = Files.createSymbolicLink(other.resolve("hegao"), Path.of("../链 接"));
    found(checked(Shell.in(place), first));
    found(checked(Shell.in(place), second));
    Shell shell = Shell.in(place).with("PATH", other + ":" + System.getenv("PATH"));
    found(shell.run("sh", "-c", "hegao check *.txt --report text=-"));
    Shell beside = Shell.in(launcher.getParent()).with("CDPATH", "/tmp");
    assertThat(beside.run("sh", "hegao", "--version").out()).startsWith("hegao ");
  }

  @Test
  void takesTheJavaOfJavaHome() throws Exception {
    Path home = Path.of(System.getProperty("java.home"));
    Shell shell = Shell.in(place).with("PATH", tools());
    found(checked(shell.with("JAVA_HOME", home), launcher));
  }

  @Test
  void readsChineseNamesInWhateverLocale() throws Exception {
    found(checked(Shell.in(place).with("LC_ALL", "C"), launcher));
    found(checked(Shell.in(place).with("LANG", "POSIX"), launcher));
    found(checked(Shell.in(place).with("LC_ALL", "C.UTF-8"), launcher));
  }

  @Test
  void givesMoreOptionsToTheJvm() throws Exception {
    Shell shell = Shell.in(place).with("HEGAO_JAVA_OPTS", "-Xmx64m -XX:+PrintFlagsFinal");
    assertThat(shell.run(launcher, "--version").out())
        .containsPattern("MaxHeapSize +\\S+ 67108864 ");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Said said = checked(Shell.in(place).with("PATH", tools()), launcher);
    refused(said, "找不到 Java");
    refused(checked(Shell.in(place).with("JAVA_HOME", place), launcher), "JAVA_HOME 是 " + place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
  void saysThatJavaIsTooOld(String version) throws Exception {
    Path told = java(version);
    Files.writeString(
        told.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path silent = java(version);
    for (Path home : List.of(told, silent)) {
      refused(checked(Shell.in(place).with("JAVA_HOME", home), launcher), "是 Java " + version);
    }
  }

  @Test
  void saysThatJavaDoesNotRun() throws Exception {
    Path home = Files.createTempDirectory(folder, "stub");
    script(home.resolve("bin/java"), "echo no runtime present >&2; exit 1");
    refused(checked(Shell.in(place).with("JAVA_HOME", home), launcher), "不能运行");
  }

  @Test
  void saysThatTheJarIsMissing() throws Exception {
    Path alone = Files.createDirectories(folder.resolve("孤/bin")).resolve("hegao");
    Files.copy(launcher, alone);
    refused(Shell.in(place).run("sh", alone, "--version"), "缺 ");
  }

  private static void refused(Said said, String why) {
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).singleElement().asString().startsWith("hegao: ").contains(why);
  }

  /** A folder that stands for an installed Java of this version. */
  private static Path java(String version) throws IOException {
    Path home = Files.createTempDirectory(folder, "java");
    script(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2020-01-01' >&2");
    return home;
  }

  /** A search path with all that the launcher needs but Java. */
  private static Path tools() throws IOException {
    Path tools = Files.createTempDirectory(folder, "tools");
    for (String name : List.of("readlink", "cksum")) {
      Path bin = Files.exists(Path.of("/usr/bin", name)) ? Path.of("/usr/bin") : Path.of("/bin");
      script(tools.resolve(name), "exec " + bin.resolve(name) + " \"$@\"");
    }
    return tools;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
