package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Source;
import hegao.text.Unread;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Reading read(Path... paths) {
    return Sources.read(List.of(paths), Map.of());
  }

  private Reading read(List<Path> paths, List<Path> archive) {
    return Sources.read(paths, archive, Map.of(), Optional.empty(), Selection.ALL);
  }

  @Test
  void theArchiveIsReadAlikeWithoutWhatIsChecked() throws IOException {
    Path checked = write("新/a.txt", "今日");
    write("新/b.txt", "昨日");
    write("旧/.gitignore", "草稿/\n");
    write("旧/草稿/d.txt", "草稿");
    write("旧/副本.txt", "今日");
    write("旧/又一副本.txt", "昨日");
    write("旧/空.txt", "");
    Reading reading = read(List.of(checked), List.of(folder, folder.resolve("无")));
    assertThat(reading.sources())
        .extracting(source -> source.path().substring(folder.toString().length()))
        .containsExactly("/新/a.txt", "/新/b.txt");
    assertThat(reading.sources()).extracting(Source::archive).containsExactly(false, true);
    assertThat(reading.unread()).extracting(Unread::path).containsExactly(folder + "/旧/空.txt");
    assertThat(reading.missing()).extracting(Unread::path).containsExactly(folder + "/无");
  }

  @Test
  void onlyWhatIsReadAsCheckedIsTakenFromTheArchive() throws IOException {
    Path file = write("a.txt", "今日");
    Selection none =
        new Selection(new Patterns(folder, List.of()), new Patterns(folder, List.of("a.txt")));
    Reading reading =
        Sources.read(List.of(folder), List.of(file), Map.of(), Optional.empty(), none);
    assertThat(reading.sources()).extracting(Source::archive).containsExactly(true);
  }

  private String reason(Path file) {
    Reading reading = read(file);
    assertThat(reading.sources()).isEmpty();
    assertThat(reading.unread()).hasSize(1);
    return reading.unread().get(0).reason();
  }

  @Test
  void walksFoldersInOrderAndSkipsWhatIsHiddenOrNoText() throws IOException {
    write("b.txt", "乙");
    write("a/c.md", "丙");
    write("a/无扩展名", "丁");
    write("a/picture.png", "图");
    write(".git/config", "藏");
    write("a/.hidden.txt", "藏");
    Reading reading = read(folder);
    String root = folder.toString().replace('\\', '/');
    assertThat(reading.sources())
        .extracting(Source::path)
        .containsExactly(root + "/a/c.md", root + "/a/无扩展名", root + "/b.txt");
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.missing()).isEmpty();
  }

  @Test
  void readsAFileOnceThoughItIsNamedTwice() throws IOException {
    Path file = write("a.txt", "甲");
    assertThat(read(folder, file, file).sources()).hasSize(1);
  }

  @Test
  void survivesLinksThatLoop() throws IOException {
    write("a/b.txt", "乙");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    assertThat(read(folder).sources()).hasSize(1);
    assertThat(read(folder).unread()).isEmpty();
  }

  @Test
  void triesAnyFileThatIsNamed() throws IOException {
    assertThat(read(write("稿件.text", "甲")).sources()).hasSize(1);
  }

  @Test
  void tellsMissingPathsApart() {
    Reading reading = read(folder.resolve("没有.txt"));
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.missing()).extracting(Unread::reason).containsExactly("找不到该文件或文件夹");
  }

  @Test
  void saysWhyAFileIsNoText() throws IOException {
    assertThat(reason(write("空.txt", ""))).isEqualTo("空文件");
    assertThat(reason(write("白.txt", " \n\n　"))).isEqualTo("空文件（只有空白）");
    assertThat(reason(write("图.txt", new byte[] {'a', 0, 'b'}))).contains("二进制文件", "第 2 字节");
    assertThat(reason(write("坏.txt", new byte[] {'a', (byte) 0xE5, 'b'})))
        .contains("UTF-8", "第 2 字节");
    assertThat(read(Files.createDirectory(folder.resolve("空夹"))).missing())
        .extracting(Unread::reason)
        .containsExactly("文件夹中没有可读的稿件（txt、md、html、docx、doc、pdf、rtf、xlsx、csv、zip 或无扩展名）");
  }

  @Test
  void refusesFilesOverTheLimit() throws IOException {
    Path file = folder.resolve("大.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50L << 20);
    }
    assertThat(reason(file)).isEqualTo("文件过大（50 MB），上限 20 MB");
    try (RandomAccessFile little = new RandomAccessFile(file.toFile(), "rw")) {
      little.setLength((20L << 20) + 1);
    }
    assertThat(reason(file)).isEqualTo("文件过大（21 MB），上限 20 MB");
  }

  @Test
  void namesFilesAsReviewsKnowThem() {
    assertThat(Walk.name(Path.of("./稿件/a.txt"))).isEqualTo("稿件/a.txt");
    assertThat(Walk.name(Path.of("."))).isEqualTo(".");
    assertThat(Walk.name(Path.of("../a.txt"))).isEqualTo("../a.txt");
    assertThat(Walk.name(Path.of(".隐/a.txt"))).isEqualTo(".隐/a.txt");
  }

  @Test
  void readsTheOthersAllTheSame() throws IOException {
    write("a.txt", "甲");
    write("b.txt", "");
    Reading reading = read(folder);
    assertThat(reading.sources()).hasSize(1);
    assertThat(reading.unread()).hasSize(1);
  }

  @Test
  void takesByteOrderMarksOff() throws IOException {
    assertThat(read(write("a.txt", "\uFEFF甲")).sources().get(0).text()).isEqualTo("甲");
    byte[] wide = "\uFEFF甲乙".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(write("b.txt", wide)).sources().get(0).text()).isEqualTo("甲乙");
  }

  @Test
  void keepsDigestAndGivenDate() throws IOException {
    Path file = write("a.txt", "abc");
    LocalDate date = LocalDate.of(2025, 3, 5);
    Source source = Sources.read(List.of(file), Map.of(file, date)).sources().get(0);
    assertThat(source.metadata().published().date()).isEqualTo(date);
    assertThat(source.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
