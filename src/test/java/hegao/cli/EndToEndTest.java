package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, from the command line to its reports, over real files. */
class EndToEndTest {
  private static final Path EXAMPLES = Path.of("src", "examples", "articles");

  @TempDir private Path folder;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void hear() {
    out = new StringWriter();
    err = new StringWriter();
  }

  private int run(Object... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return Main.run(
        new Stages(), terminal, Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  /** The text report on {@code paths}; the exit code is {@code code}. */
  private String text(int code, Object... paths) {
    Object[] args =
        Stream.of(Stream.of("check"), Stream.of(paths), Stream.of("--report", "text=-"))
            .flatMap(s -> s)
            .toArray();
    hear();
    assertThat(run(args)).as(err.toString()).isEqualTo(code);
    return out.toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> starting(String text, String mark) {
    return text.lines().filter(line -> line.startsWith(mark)).toList();
  }

  @Test
  @Timeout(60)
  void oneEndlessSentenceDoesNotStallTheRun() throws IOException {
    String text = "产量%d吨，";
    Path endless =
        write(
            "2025-01-02_无尽.txt",
            Stream.iterate(1, i -> i + 1)
                .limit(50_000)
                .map(i -> text.formatted(i % 9000 + 100))
                .collect(Collectors.joining()));
    assertThat(text(0, endless)).contains("核对 1 个文件");
  }

  @Test
  void plantedErrorsOfTheExamplesAreFoundAndNothingElseIsCalledWrong() {
    String text = text(1, EXAMPLES);
    assertThat(starting(text, "✗")).hasSize(5);
    assertThat(starting(text, "?")).isEmpty();
    assertThat(text)
        .contains("3.72万（3.715万–3.725万）与 3.27万（3.265万–3.275万）不相交", "两位数字颠倒")
        .contains("【1.26亿吨】", "【1.26万吨】", "万、亿之差")
        .contains("2025-07-12 是星期六，不是星期五")
        .contains("682亿 ÷ 620亿 − 1 = +10%", "文中为 15%")
        .contains("4600 > 4200");
  }

  @Test
  void theTwoQuestionsAskedFirstAreAnswered() {
    String text = text(1, EXAMPLES);
    assertThat(starting(text, "· 前后变化"))
        .anyMatch(line -> line.contains("汽车产量：2024年“254万辆”") && line.contains("2025年“278.8万辆”"));
    assertThat(text).contains("278.8万 ÷ 254万 − 1 = +9.8%");
    assertThat(starting(text, "· 同数异写"))
        .anyMatch(line -> line.contains("“4201.4亿元”") && line.contains("“突破4200亿元”"))
        .anyMatch(line -> line.contains("“95.3万辆”") && line.contains("“95.32万辆”"));
    assertThat(starting(text, "· 预期与结果"))
        .anyMatch(line -> line.contains("“5000亿元”") && line.contains("“5018亿元”"));
  }

  @Test
  void bothHaveCardsOfTheirOwnInTheHtmlReport() throws IOException {
    Path html = folder.resolve("r.html");
    assertThat(run("check", EXAMPLES, "--report", "html=" + html)).isEqualTo(1);
    String[] cards = Files.readString(html).split("<article class=\"card ", -1);
    assertThat(cards)
        .anyMatch(c -> c.startsWith("note") && c.contains("254万辆") && c.contains("278.8万辆"))
        .anyMatch(c -> c.startsWith("note") && c.contains("4201.4亿元") && c.contains("突破4200亿元"));
  }

  @Test
  void everyBadFileIsNamedAndTheOthersAreChecked() throws IOException {
    write("a.txt", "2024年，青河县茶叶产量3.72万吨。");
    write("b.txt", "2024年，青河县茶叶产量3.27万吨。");
    write("空.txt", "");
    Files.write(folder.resolve("二进制.txt"), new byte[] {'a', 0, 1, 2});
    Files.write(folder.resolve("乱码.txt"), new byte[] {'a', (byte) 0xFF, 'b'});
    try (RandomAccessFile big = new RandomAccessFile(folder.resolve("大.txt").toFile(), "rw")) {
      big.setLength(50L << 20);
    }
    write("数.txt", "1234567890".repeat(100_000));
    Files.createDirectory(folder.resolve("文件夹.txt"));
    Files.createSymbolicLink(folder.resolve("断.txt"), folder.resolve("没有"));
    Files.createSymbolicLink(folder.resolve("圈"), folder);
    String text = text(3, folder);
    assertThat(starting(text, "✗")).hasSize(1);
    assertThat(text)
        .contains("空.txt：空文件", "二进制.txt：二进制文件", "乱码.txt：编码不是 UTF-8", "大.txt：文件过大（50 MB）")
        .contains("断.txt：链接已失效", "核对 3 个文件", "未读 5")
        .doesNotContain("Exception");
    assertThat(err.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("hegao: 未能读取 "));
  }

  @Test
  void aMissingPathIsWrongUsageYetTheOthersAreChecked() throws IOException {
    Path good = write("a.txt", "2024年，青河县茶叶产量3.72万吨。青河县2024年茶叶产量3.27万吨。");
    Path empty = Files.createDirectory(folder.resolve("空夹"));
    String text = text(2, folder.resolve("没有.txt"), good, empty);
    assertThat(text).contains("没有.txt：找不到", "空夹：文件夹中没有可读的稿件", "核对 1 个文件");
    assertThat(text(2, empty)).isEmpty();
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void ownRulesThatAreBrokenAreToldByFileAndLine() throws IOException {
    write("a.txt", "2024年，青河县茶叶产量3.72万吨。");
    Path rules = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        rules.resolve("a.drl"), "package rules.own\nrule \"a\"\nwhen\n  Nothing()\nthen\nend\n");
    assertThat(run("check", folder.resolve("a.txt"), "--rules", rules, "--report", "json=-"))
        .isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).isNotEmpty().allMatch(line -> line.contains("a.drl:"));
    assertThat(err.toString()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void anErrorOfTheMachineIsOneLineAndCodeThree() throws IOException {
    Path file = write("a.txt", "甲");
    for (Error error :
        List.of(new OutOfMemoryError(), new StackOverflowError(), new NoClassDefFoundError("x"))) {
      hear();
      Pipeline failing =
          (request, progress) -> {
            throw error;
          };
      Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
      assertThat(Main.run(failing, terminal, "check", file.toString())).isEqualTo(3);
      assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("hegao: "));
    }
  }

  @Test
  void theSameBytesWhateverTheOrderOfArguments() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(EXAMPLES)) {
      files = list.sorted().toList();
    }
    String once = json(files.toArray());
    Object[] reversed = new Object[files.size()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = files.get(reversed.length - 1 - i);
    }
    assertThat(json(reversed)).isEqualTo(once);
  }

  private String json(Object... paths) {
    hear();
    run(
        Stream.of(Stream.of("check"), Stream.of(paths), Stream.of("--report", "json=-"))
            .flatMap(s -> s)
            .toArray());
    return out.toString();
  }

  @Test
  void placesAreCodePointsOfTheFile() throws IOException {
    String text = "青河茶讯\r\n\r\n😀𠮷2024年，青河县茶叶产\r\n量3.72万 吨，产值58亿元。\r\n";
    String json = json(write("a.txt", text));
    int[] points = text.codePoints().toArray();
    int claims = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int start = -1;
      int end = -1;
      while (parser.nextToken() != null) {
        String name = parser.currentName();
        if (parser.currentToken().isNumeric()) {
          start = "start".equals(name) ? parser.getIntValue() : start;
          end = "end".equals(name) ? parser.getIntValue() : end;
        } else if ("text".equals(name) && parser.currentToken().isScalarValue() && end > start) {
          claims += new String(points, start, end - start).equals(parser.getText()) ? 1 : 0;
        }
      }
    }
    assertThat(claims).isGreaterThanOrEqualTo(2);
  }

  @Test
  void twoReportsInOneFileAreRefused() throws IOException {
    Path file = write("a.txt", "甲");
    Path report = folder.resolve("r");
    assertThat(run("check", file, "--report", "json=" + report, "--report", "text=" + report))
        .isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(report).doesNotExist();
  }
}
