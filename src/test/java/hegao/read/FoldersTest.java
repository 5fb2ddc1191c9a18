package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Published.Origin;
import hegao.text.Source;
import hegao.text.Unread;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of folders, patterns, zips and pipes, and what manifests tell of it. */
class FoldersTest {
  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  private List<String> names(Path... paths) {
    return Folder.read(paths).sources().stream()
        .map(source -> source.path().substring(temporary.toString().length() + 1))
        .toList();
  }

  @Test
  void heedsGitignoreUpToTheRepository() throws IOException {
    folder.write(".git/HEAD", "x");
    folder.write(".gitignore", "draft/\n*.bak.txt\n");
    folder.write("in/.gitignore", "/old.txt\n!keep.bak.txt\n");
    for (String name :
        List.of(
            "a.txt", "a.bak.txt", "draft/b.txt", "in/old.txt", "in/c/old.txt", "in/keep.bak.txt")) {
      folder.write(name, "甲");
    }
    assertThat(names(temporary)).containsExactly("a.txt", "in/c/old.txt", "in/keep.bak.txt");
    assertThat(names(temporary.resolve("in"))).containsExactly("in/c/old.txt", "in/keep.bak.txt");
    assertThat(names(temporary.resolve("a.bak.txt"))).containsExactly("a.bak.txt");
  }

  @Test
  void expandsPatterns() throws IOException {
    folder.write("x/1.txt", "甲");
    folder.write("x/y/2.txt", "甲");
    folder.write("x/3.md", "甲");
    folder.write("x/4.png", "甲");
    assertThat(names(temporary.resolve("x/*.txt"))).containsExactly("x/1.txt");
    assertThat(names(temporary.resolve("x/**.{txt,md}")))
        .containsExactly("x/1.txt", "x/3.md", "x/y/2.txt");
    assertThat(Folder.read(temporary.resolve("*.doc")).missing())
        .extracting(Unread::reason)
        .containsExactly("没有符合此通配符的稿件");
    assertThat(Folder.read(temporary.resolve("[")).missing()).hasSize(1);
  }

  @Test
  void leavesItsOwnReportsAndLockFilesAlone() throws IOException {
    folder.write("a.txt", "甲");
    folder.write("~$a.docx", "锁");
    folder.write("index.html", "<html><meta name=\"generator\" content=\"hegao\"><p>报告</p></html>");
    assertThat(names(temporary)).containsExactly("a.txt");
  }

  @Test
  void readsWhatIsInAZip() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("一版/a.txt", Folder.utf8("港口开工。"));
    entries.put("b.docx", Folder.docx(Folder.paragraph("港口开工。")));
    entries.put("图.png", new byte[] {1});
    entries.put("__MACOSX/._a.txt", new byte[] {0});
    entries.put("空.txt", new byte[0]);
    entries.put("c.zip", Folder.zipped(Map.of("d.txt", Folder.utf8("甲"))));
    entries.put("../e.txt", Folder.utf8("甲"));
    Reading reading = Folder.read(folder.zip("稿.zip", entries));
    assertThat(reading.sources())
        .extracting(source -> source.path().replaceFirst(".*/稿", "稿"))
        .containsExactly("稿.zip!/b.docx", "稿.zip!/一版/a.txt");
    assertThat(reading.unread())
        .extracting(u -> u.path().replaceFirst(".*!/", "") + " " + u.reason())
        .containsExactlyInAnyOrder("../e.txt 名称指向压缩包之外，不读", "c.zip 压缩包里的压缩包，不再展开", "空.txt 空文件");
  }

  @Test
  void readsNamesOfZipsMadeOnOldChineseSystems() throws IOException {
    Path file = temporary.resolve("a.zip");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(file), Charset.forName("GBK"))) {
      zip.putNextEntry(new ZipEntry("要闻.txt"));
      zip.write(Folder.utf8("港口开工。"));
    }
    assertThat(Folder.source(file).path()).endsWith("a.zip!/要闻.txt");
    assertThat(Folder.reason(folder.zip("b.zip", Map.of("x.png", new byte[1]))))
        .isEqualTo("压缩包里没有可读的稿件");
  }

  @Test
  void readsStandardInputUnderItsName() {
    StandardInput input =
        new StandardInput("a.md", new ByteArrayInputStream(Folder.utf8("港口**开工**。")));
    Map<Path, LocalDate> dates = Map.of(Path.of("a.md"), LocalDate.of(2025, 3, 5));
    Source source =
        Sources.read(List.of(Path.of("-")), dates, Optional.of(input), Selection.ALL)
            .sources()
            .get(0);
    assertThat(source.path()).isEqualTo("a.md");
    assertThat(source.page().text()).isEqualTo("港口开工。");
    assertThat(source.metadata().published().date()).isEqualTo(LocalDate.of(2025, 3, 5));
  }

  @Test
  void believesTheManifest() throws IOException {
    folder.write("2025-01-01_a.txt", "---\npublished: 2025-02-02\nauthor: 林一\n---\n甲");
    folder.write("in/b.txt", "乙");
    folder.write(
        "articles.csv", "文件,见报日期,来源,home\n2025-01-01_a.txt,2025-03-03,青州日报,\nin/b.txt,,,宁州\n");
    folder.write("in/articles.yaml", "- path: b.txt\n  published: 2025年4月4日\n");
    Reading reading = Folder.read(temporary);
    assertThat(reading.unread()).isEmpty();
    Source a = reading.sources().get(0);
    assertThat(a.metadata().published().origin()).isEqualTo(Origin.MANIFEST);
    assertThat(a.metadata().published().date()).isEqualTo(LocalDate.of(2025, 3, 3));
    assertThat(a.metadata().publication()).contains("青州日报");
    assertThat(a.metadata().author()).contains("林一");
    Source b = reading.sources().get(1);
    assertThat(b.metadata().home()).contains("宁州");
    assertThat(b.metadata().published().date()).isEqualTo(LocalDate.of(2025, 4, 4));
    Source named = Folder.source(temporary.resolve("2025-01-01_a.txt"));
    assertThat(named.metadata().published().date()).isEqualTo(LocalDate.of(2025, 3, 3));
  }

  private void manifest(String name, String text, String... reason) throws IOException {
    folder.write("a.txt", "甲");
    Path file = folder.write(name, text);
    Reading reading = Folder.read(temporary);
    assertThat(reading.sources()).hasSize(1);
    assertThat(reading.unread()).hasSize(1);
    assertThat(reading.unread().get(0).path()).endsWith(name);
    assertThat(reading.unread().get(0).reason()).contains(reason).doesNotContain("\n");
    Files.delete(file);
  }

  @Test
  void saysWhatIsWrongWithAManifest() throws IOException {
    manifest("articles.csv", "path,date2\na.txt,2025-01-01\n", "不认识的栏“date2”");
    manifest("articles.csv", "path,published\na.txt,2025-13-01\n", "第 2 行的日期“2025-13-01”不对");
    manifest("articles.csv", "path,home\na.txt,甲\na.txt,乙\n", "第 3 行", "写了两次");
    manifest("articles.csv", "path,path\na.txt,b.txt\n", "两栏“path”");
    manifest("articles.csv", "path\na.txt,x\n", "第 2 行的栏比表头多");
    manifest("articles.csv", "path,home\n没有.txt,甲\n", "找不到 没有.txt");
    manifest("articles.csv", "home\n甲\n", "没有写文件");
    manifest("articles.yaml", "a.txt:\n  publishd: 2025-01-01\n", "不认识的栏“publishd”");
    manifest("articles.yaml", "a.txt:\n  home: 甲\na.txt:\n  home: 乙\n", "写了两次");
    manifest("articles.yaml", "a: &a [x]\nb: *a\n", "第 2 行", "不能用别名");
    manifest("articles.yml", "a.txt: [1, 2]\n", "第 1 行", "应写作");
    manifest("articles.yml", "甲\n", "应是一列条目");
    manifest("articles.yml", "- path: [\n", "YAML 写法有误");
  }
}
