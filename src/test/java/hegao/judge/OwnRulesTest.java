package hegao.judge;

import static hegao.judge.Given.Y2024;
import static hegao.judge.Given.claim;
import static hegao.judge.Given.facts;
import static hegao.judge.Given.number;
import static hegao.judge.Given.pair;
import static hegao.judge.Given.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hegao.claim.Claim;
import hegao.claim.Facts;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRulesTest {
  private static final String GOOD =
      """
      package rules.level

      import hegao.claim.*

      global Findings findings

      rule "own-defect"
          @title("自编规则") @severity("warning") @relation("NEEDS_REVIEW")
      when
          $p : Pair( kinship == Kinship.SAME, apart )
      then
          findings.report(drools.getRule().getName(), $p);
      end
      """;

  @TempDir Path folder;

  private Judge judge(String rule) throws IOException {
    Path family = Files.createDirectories(folder.resolve("level"));
    Files.writeString(family.resolve("own-defect.drl"), rule);
    return Judge.with(List.of(folder));
  }

  private static Facts apart() {
    Claim a =
        claim(
            "a.txt",
            "全校学生【1254人】。",
            Kind.QUANTITY,
            topic("实验小学", "学生数"),
            number("1254", "1254", "1254"),
            Y2024);
    Claim b =
        claim(
            "b.txt",
            "学生共【1245人】。",
            Kind.QUANTITY,
            topic("实验小学", "学生数"),
            number("1245", "1245", "1245"),
            Y2024);
    return facts(pair(a, b, Kinship.SAME, Timing.SAME));
  }

  @Test
  void ownRulesJudgeBesideTheShippedOnes() throws IOException {
    for (String text : List.of(GOOD, "\uFEFF" + GOOD, GOOD.replace("\n", "\r\n"))) {
      Verdict verdict = judge(text).judge(apart());
      assertThat(verdict.findings())
          .extracting(Finding::rule)
          .containsExactly("same-topic-different-value", "own-defect");
      assertThat(verdict.findings().get(1).title()).isEqualTo("自编规则");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          end                     | ''                         | 14 | 语法不通
          then                    | ''                         | 13 | 语法不通
          when                    | whn                        |  9 | 语法不通
          apart )                 | apart                      | 11 | 语法不通
          kinship ==              | kinship =                  | 10 | 语法不通
          SAME,                   | SAME，                     | 10 | 语法不通
          apart )                 | apartt )                   | 10 | 没有名为 apartt 的字段
          $p : Pair(              | $p : Value(                | 10 | 永远不会报
          $p : Pair( kinship == Kinship.SAME, apart ) | ''    |  7 | when 里没有条件
          Pair(                   | Pairr(                     | 10 | 没有名为 Pairr 的类型
          Kinship.SAME            | Kinship.EQUAL              | 10 | 没有名为 EQUAL 的字段
          apart )                 | near(a) )                  | 10 | 没有名为 near 的方法
          apart )                 | !a.equals(b) )             | 10 | 不能用 ! 取反
          apart )                 | unit == 1 )                | 10 | 不能用名为 unit 的字段
          apart )                 | a.value.unit == 1 )        | 10 | 不能用名为 unit 的字段
          findings.report         | findings.reprt             | 12 | 没有这个方法：reprt
          $p);                    | $q);                       | 12 | 没有名为 $q 的变量
          $p);                    | 5);                        | 12 | 不接受这些参数
          $p);                    | $p)                        | 12 | 是否缺分号
          global                  | // global                  | 12 | 没有名为 findings 的变量
          import                  | import java.io.File import |  3 | 不许引用 java.io.File
          hegao.claim.*           | hegao.judge.*              |  3 | 不许引用 hegao.judge
          package rules.level     | package rules.other        |  1 | package rules.level
          rule "own-defect"       | rule "other"               |  7 | 与文件名
          @title                  | @name                      |  7 | 缺少 @title
          @severity("warning")    | @severity("grave")         |  7 | @severity 只能是
          @relation("NEEDS_REVIEW")| @relation("ODD")          |  7 | @relation 没有
          """)
  void aMistakeIsNamedByFileLineAndCause(String good, String bad, int line, String cause) {
    assertThatThrownBy(() -> judge(GOOD.replace(good, bad)))
        .isInstanceOfSatisfying(
            BrokenRules.class,
            broken -> {
              RuleError error = broken.errors().get(0);
              assertThat(error.file()).endsWith("own-defect.drl");
              assertThat(error.cause()).contains(cause).doesNotContain("\n");
              assertThat(error.line()).isEqualTo(line);
            });
  }

  @Test
  void aNameMayBeUsedOnce() throws IOException {
    Path family = Files.createDirectories(folder.resolve("level"));
    Files.writeString(
        family.resolve("same-topic-different-value.drl"),
        GOOD.replace("own-defect", "same-topic-different-value"));
    assertThatThrownBy(() -> Judge.with(List.of(folder)))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("规则重名");
  }

  @Test
  void anEmptyOrMissingFolderIsAnError() {
    assertThatThrownBy(() -> Judge.with(List.of(folder))).hasMessageContaining("没有规则文件");
    assertThatThrownBy(() -> Judge.with(List.of(folder.resolve("none"))))
        .hasMessageContaining("打不开");
  }

  @Test
  void aRuleThatThrowsIsNamedAndTheOthersStillCount() throws IOException {
    Verdict inThen = judge(GOOD.replace("$p);", "$p); $p.reasons().get(99);")).judge(apart());
    Verdict inWhen = judge(GOOD.replace("apart )", "reasons.get(99) == \"\" )")).judge(apart());
    for (Verdict verdict : List.of(inThen, inWhen)) {
      assertThat(verdict.failures()).extracting(RuleFailure::rule).containsExactly("own-defect");
      assertThat(verdict.failures().get(0).cause()).contains("IndexOutOfBounds");
      assertThat(verdict.findings())
          .extracting(Finding::rule)
          .containsExactly("same-topic-different-value");
    }
  }

  @Test
  void aRuleThatNeverEndsIsStopped() throws IOException {
    String endless = GOOD.replace("$p);", "$p); update($p);");
    Verdict verdict = judge(endless).judge(apart());
    assertThat(verdict.failures()).containsExactly(new RuleFailure("own-defect", "规则停不下来，已中止"));
    assertThat(verdict.findings()).hasSize(1);
  }
}
