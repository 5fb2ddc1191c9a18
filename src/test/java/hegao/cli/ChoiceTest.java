package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.judge.Judge;
import hegao.report.Language;
import hegao.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTest {
  @TempDir private Path folder;
  private final Session session = new Session();

  @BeforeEach
  void twoArticlesThatDiffer() throws IOException {
    Session.write(folder, "2025-01-20_甲.txt", "年报\n2024年，南充蚕茧产量1.86万吨。\n");
    Session.write(folder, "2025-03-02_乙.txt", "春讯\n2024年，南充蚕茧产量1.68万吨。\n");
  }

  private int check(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = folder.toString();
    args[2] = "--report";
    args[3] = "json=-";
    System.arraycopy(more, 0, args, 4, more.length);
    return session.run(args);
  }

  @Test
  void withoutAChoiceAllRulesJudge() {
    assertThat(check()).isEqualTo(1);
    assertThat(session.out()).contains("\"rule\" : \"same-topic-different-value\"");
  }

  @Test
  void selectAndIgnoreTakeFamiliesAndRules() {
    assertThat(check("--select", "level")).isEqualTo(1);
    assertThat(check("--select", "share,same-topic-different-value")).isEqualTo(1);
    assertThat(check("--select", "share,rank")).isZero();
    assertThat(session.out()).doesNotContain("same-topic-different-value");
    assertThat(check("--ignore", "level")).isZero();
    assertThat(check("--select", "level", "--ignore", "same-topic-different-value")).isZero();
  }

  @Test
  void severitiesAreOverridden() {
    assertThat(check("--severity", "same-topic-different-value=note")).isZero();
    assertThat(session.out()).contains("same-topic-different-value", "\"severity\" : \"note\"");
    assertThat(check("--severity", "level=note,same-topic-different-value=error")).isEqualTo(1);
    assertThat(check("--severity", "level=note", "--fail-on", "note")).isEqualTo(1);
  }

  @Test
  void unknownNamesAreNamedWithTheNearest() {
    assertThat(check("--select", "levels")).isEqualTo(2);
    assertThat(session.err()).isEqualTo("hegao: 没有名为 levels 的规则或规则类；最接近的是 level\n");
    assertThat(check("--ignore", "same-topic-diferent-value")).isEqualTo(2);
    assertThat(session.err()).contains("最接近的是 same-topic-different-value");
    assertThat(check("--severity", "shares=note", "--lang", "en")).isEqualTo(2);
    assertThat(session.err()).contains("no rule or family shares; the nearest is share");
    for (String wrong : new String[] {"level", "level=fatal", "=note", "level="}) {
      assertThat(check("--severity", wrong)).as(wrong).isEqualTo(2);
      assertThat(session.err()).contains("--severity").hasLineCount(1);
    }
  }

  @Test
  void inPipelinesRulesOfWordingAreAskedForByName() throws IOException {
    Session.write(folder, "2025-03-03_丙.txt", "会议印发《川北蚕业高质量联动发展实施方案》。\n");
    Session.write(folder, "2025-03-04_丁.txt", "各县落实《川北蚕业高质量发展联动发展实施方案》。\n");
    assertThat(check("--select", "wording")).isZero();
    assertThat(session.out()).contains("one-phrase-two-wordings");
    assertThat(Choice.isPipeline("true")).isTrue();
    assertThat(Choice.isPipeline(null)).isFalse();
    assertThat(Choice.isPipeline("false")).isFalse();
    var quiet =
        new Choice()
            .of(new RuleShelf(Optional.empty()), new Common(), Words.in(Language.ZH), true)
            .apply(Judge.shipped());
    assertThat(quiet.rules()).noneMatch(rule -> rule.family().equals("wording")).hasSize(41);
    var all =
        new Choice()
            .of(new RuleShelf(Optional.empty()), new Common(), Words.in(Language.ZH), false)
            .apply(Judge.shipped());
    assertThat(all.rules()).hasSize(43);
  }
}
