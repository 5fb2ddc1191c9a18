package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private static final String RULE =
      """
      package rules.own
      import hegao.claim.Claim
      import hegao.claim.Kind
      global hegao.claim.Findings findings;
      rule "too-many-sheep"
          @title( "羊太多" ) @severity( "warning" ) @relation( "NEEDS_REVIEW" )
      when
          $c : Claim( kind == Kind.QUANTITY, value.number > 1000000, topic.measure == "只" )
      then
          findings.report("too-many-sheep", "羊超过一百万只", $c);
      end
      """;
  private static final String PAGE =
      """
      # 羊太多

      一群羊不会过百万。

      ## 应报

          2024年，草原乡存栏羊【%s只】。

      ## 不报

          2024年，草原乡存栏羊3万只。
      """;

  @TempDir private Path folder;
  private final Session session = new Session();

  @Test
  void listTellsFamilyIdTitleSeverityRelation() throws IOException {
    assertThat(session.run("rules")).isZero();
    assertThat(session.out().lines().findFirst().orElseThrow())
        .contains("类", "规则", "名称", "轻重", "关系");
    assertThat(session.out()).containsPattern("share +share-above-hundred +占比超过百分之百 +差错 +矛盾");
    own("200万");
    assertThat(session.run("rules", "--rules", folder.toString())).isZero();
    assertThat(session.out()).containsPattern("own +too-many-sheep +羊太多 +待核 +待核");
  }

  @Test
  void aPageThatHoldsPasses() throws IOException {
    own("200万");
    session.run("rules", "test", folder.toString());
    assertThat(session.out()).doesNotContain("too-many-sheep");
  }

  @Test
  void aPageThatFailsIsNamedAndCodeOne() throws IOException {
    own("20万");
    assertThat(session.run("rules", "test", folder.toString())).isEqualTo(1);
    assertThat(session.out()).contains("✗ too-many-sheep.md:7  应报而未报");
    Files.delete(folder.resolve("own/too-many-sheep.md"));
    assertThat(session.run("rules", "test", folder.toString())).isEqualTo(1);
    assertThat(session.out()).contains("没有同名的说明页 too-many-sheep.md");
  }

  @Test
  void wrongUseIsOneLineAndCodeTwo() throws IOException {
    Session.write(folder, "own/bad.drl", "package rules.own\nrule \"bad\"\nwhen\nthen\nend\n");
    assertThat(session.run("rules", "--rules", folder.resolve("no").toString())).isEqualTo(2);
    assertThat(session.run("rules", "test", folder.resolve("no").toString())).isEqualTo(2);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.run("rules", "test", folder.toString())).isEqualTo(2);
    assertThat(session.err()).contains("bad.drl", "@severity").doesNotContain("Exception");
  }

  private void own(String number) throws IOException {
    Session.write(folder, "own/too-many-sheep.drl", RULE);
    Session.write(folder, "own/too-many-sheep.md", PAGE.formatted(number));
  }
}
