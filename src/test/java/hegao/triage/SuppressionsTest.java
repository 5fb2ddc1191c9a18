package hegao.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Suppression;
import hegao.report.Fixture;
import hegao.report.Language;
import hegao.report.Words;
import hegao.settings.Unusable;
import hegao.settings.Upwards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsTest {
  private static final Words ZH = Words.in(Language.ZH);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Root ROOT = new Root(Path.of("").toAbsolutePath());

  @TempDir private Path folder;

  private Suppressions read(String text) throws IOException {
    return Suppressions.read(Files.writeString(folder.resolve("s.yaml"), text), ZH);
  }

  private static Checked checked(Report report, boolean folders) {
    return new Checked(ROOT, Set.of("稿件/2025-02-10_汽车.txt", "稿件/2026-02-08_年报.txt"), folders, true);
  }

  private static String entry(String fingerprint, String more) {
    return "- fingerprint: \"" + fingerprint + "\"\n  reason: 口径不同\n" + more;
  }

  @Test
  void readsAllOfAnEntry() throws IOException {
    Suppressions read =
        read(
            "# 说明\n- fingerprint: a3f8f6b64f7623f9\n  rule: r\n  kind: false-positive\n"
                + "  reason: \"“口径”: 不同\"\n  author: 编辑甲\n  date: 2026-01-02\n"
                + "  expires: 2026-12-31\n  files: [a.txt, \"b.txt\"]\n");
    LocalDate day = LocalDate.of(2026, 1, 2);
    Suppression why = new Suppression(Suppression.Kind.FALSE_POSITIVE, "“口径”: 不同", "编辑甲", day);
    assertThat(read.entries()).hasSize(1);
    Entry entry = read.entries().get(0);
    assertThat(entry.why()).isEqualTo(why);
    assertThat(entry.expires()).contains(LocalDate.of(2026, 12, 31));
    assertThat(entry.files()).containsExactly("a.txt", "b.txt");
    assertThat(entry.line()).isEqualTo(2);
  }

  @Test
  void aFingerprintOfDigitsAloneNeedsNoQuotes() throws IOException {
    assertThat(
            read("- fingerprint: 12e4567890123456\n  reason: x\n").entries().get(0).fingerprint())
        .isEqualTo("12e4567890123456");
    assertThat(read("").entries()).isEmpty();
    assertThat(read("# 空\n").entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - fingerprint: "0123456789abcdef"                                  | :1： | 没有写理由
          - {fingerprint: "0123456789abcdef", reason: "  "}                  | :1： | 没有写理由
          - reason: x                                                        | :1： | 没有写 fingerprint
          - {fingerprint: 0123, reason: x}                                   | :1： | 不能是 0123
          - {fingerprint: ABCDEF0123456789, reason: x}                       | :1： | 16 位十六进制
          - {fingerprint: "0123456789abcdef", reason: x, resaon: y}          | :1： | 最接近的是 reason
          - {fingerprint: "0123456789abcdef", reason: x, kind: wrong}        | :1： | false-positive、accepted
          - {fingerprint: "0123456789abcdef", reason: x, date: 昨天}          | :1： | 2025-09-30
          - {fingerprint: "0123456789abcdef", reason: x, expires: 2026-13-1} | :1： | expires
          - {fingerprint: "0123456789abcdef", reason: [x]}                   | :1： | reason 应为文字
          - {fingerprint: [x], reason: x}                                    | :1： | fingerprint 应为文字
          - {fingerprint: "0123456789abcdef", reason: true}                  | :1： | reason 应为文字
          - {fingerprint: "0123456789abcdef", reason: x, files: {a: b}}      | :1： | files 应为
          - {fingerprint: "0123456789abcdef", reason: x, reason: y}          | :1： | 键 reason 写了两次
          - 只有文字                                                           | :1： | 列表
          fingerprint: x                                                     | :1： | 列表
          - &a [*a]                                                          | :1： | 别名
          - !!java.io.File {a: b}                                            | :1： | 类型标记
          - [                                                                | ：    | YAML 写法有误
          """)
  void eachMistakeIsNamedWithItsLine(String text, String place, String cause) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("s.yaml" + (place.equals("：") ? "" : place))
        .hasMessageContaining(cause);
  }

  @Test
  void oneFingerprintStandsOnce() {
    assertThatThrownBy(() -> read(entry("0123456789abcdef", "") + entry("0123456789abcdef", "")))
        .hasMessageContaining("s.yaml:3：")
        .hasMessageContaining("前一次在第 1 行");
  }

  @Test
  void everyMistakeIsTold() {
    assertThatThrownBy(() -> read("- fingerprint: x\n- reason: y\n"))
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(3));
  }

  @Test
  @Timeout(10)
  void aBombOfAliasesIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("- a: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("- a: &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1);
      bomb.append("]\n");
    }
    assertThatThrownBy(() -> read(bomb.toString())).hasMessageContaining("别名");
  }

  @Test
  void setsAsideWhatItNames() throws IOException {
    Report report = Fixture.everything();
    Finding first = report.findings().get(0);
    Report settled = read(entry(first.id(), "")).apply(report, checked(report, true), TODAY);
    assertThat(settled.findings().get(0).suppressed().reason()).isEqualTo("口径不同");
    assertThat(settled.findings()).filteredOn(f -> f.suppressed() != null).hasSize(1);
    assertThat(settled.notices()).isEmpty();
  }

  @Test
  void anExpiredEntryNoLongerHoldsAndIsTold() throws IOException {
    Report report = Fixture.everything();
    String id = report.findings().get(0).id();
    Suppressions past = read(entry(id, "  expires: 2026-02-28\n"));
    Report settled = past.apply(report, checked(report, true), TODAY);
    assertThat(settled.findings()).allMatch(f -> f.suppressed() == null);
    assertThat(settled.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.EXPIRED);
    assertThat(settled.notices().get(0).place()).endsWith("s.yaml:1");
    Suppressions lastDay = read(entry(id, "  expires: 2026-03-01\n"));
    assertThat(lastDay.apply(report, checked(report, true), TODAY).notices()).isEmpty();
  }

  @Test
  void whatMatchesNothingIsStaleOnlyWhereItsFilesWereChecked() throws IOException {
    Report report = Fixture.everything();
    String gone = "0123456789abcdef";
    String known = "  files: [稿件/2025-02-10_汽车.txt]\n";
    String absent = "  files: [稿件/2025-02-10_汽车.txt, pom.xml]\n";
    String deleted = "  files: [稿件/没有了.txt]\n";
    assertThat(kinds(entry(gone, known), report, false)).containsExactly(Notice.Kind.STALE);
    assertThat(kinds(entry(gone, absent), report, true)).isEmpty();
    assertThat(kinds(entry(gone, deleted), report, false)).containsExactly(Notice.Kind.STALE);
    assertThat(kinds(entry(gone, ""), report, true)).containsExactly(Notice.Kind.STALE);
    assertThat(kinds(entry(gone, ""), report, false)).containsExactly(Notice.Kind.STALE_PERHAPS);
    Checked some = new Checked(ROOT, Set.of("稿件/2025-02-10_汽车.txt"), true, false);
    assertThat(read(entry(gone, known)).apply(report, some, TODAY).notices()).isEmpty();
  }

  private List<Notice.Kind> kinds(String text, Report report, boolean folders) throws IOException {
    return read(text).apply(report, checked(report, folders), TODAY).notices().stream()
        .map(Notice::kind)
        .toList();
  }

  @Test
  void isFoundUpwards() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    assertThat(Upwards.search(Suppressions.NAME, inner)).isEmpty();
    Path file = Files.writeString(folder.resolve(Suppressions.NAME), "");
    assertThat(Upwards.search(Suppressions.NAME, inner).orElseThrow()).isReadable();
    assertThat(Files.isSameFile(Upwards.search(Suppressions.NAME, inner).orElseThrow(), file))
        .isTrue();
  }

  @Test
  void pruningKeepsAllElse() throws IOException {
    String text =
        "# 头\n\n# 第一条\n- fingerprint: \"0000000000000001\"\n  reason: |\n    长的\n    理由\n\n"
            + "# 第二条\n-\n  fingerprint: \"0000000000000002\"\r\n  reason: 乙 # 注\n"
            + "# 第三条\n- fingerprint: \"0000000000000003\"\n  reason: 丙\n# 尾\n";
    Suppressions read = read(text);
    assertThat(Pruning.prune(read, Set.of("0000000000000002"), ZH)).isTrue();
    assertThat(Files.readString(read.file()))
        .isEqualTo(
            "# 头\n\n# 第一条\n- fingerprint: \"0000000000000001\"\n  reason: |\n    长的\n    理由\n\n"
                + "# 第二条\n# 第三条\n- fingerprint: \"0000000000000003\"\n  reason: 丙\n# 尾\n");
    Suppressions left = Suppressions.read(read.file(), ZH);
    assertThat(Pruning.prune(left, Set.of("0000000000000001", "0000000000000003"), ZH)).isTrue();
    assertThat(Suppressions.read(read.file(), ZH).entries()).isEmpty();
    assertThat(Files.readString(read.file())).contains("# 头", "# 尾");
  }

  @Test
  void whatCannotBePrunedIsLeftAlone() throws IOException {
    String text =
        "[{fingerprint: \"0000000000000001\", reason: a}, {fingerprint: \"0000000000000002\", reason: b}]\n";
    Suppressions read = read(text);
    assertThat(Pruning.prune(read, Set.of("0000000000000001"), ZH)).isFalse();
    assertThat(Files.readString(read.file())).isEqualTo(text);
  }
}
