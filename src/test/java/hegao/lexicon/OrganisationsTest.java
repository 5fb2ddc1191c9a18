package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

  @ParameterizedTest
  @CsvSource({
    "市委, 成都, 中共成都市委",
    "市委宣传部, 成都, 中共成都市委宣传部",
    "市政府, 成都, 成都市人民政府",
    "省发改委, 成都, 四川省发展和改革委员会",
    "市经信委, 天津, 天津市经济和信息化委员会",
    "市经济信息委, '', 市经济和信息化委员会",
    "天津市住建委, 成都, 天津市住房和城乡建设委员会",
    "武侯区经信局, 成都, 武侯区经信局",
    "工信部, '', 工业和信息化部",
    "国新办, '', 国务院新闻办公室",
    "江城集团, 成都, 江城集团"
  })
  void shortNamesAreWrittenOut(String name, String home, String full) {
    assertThat(Organisations.canonical(name, home)).isEqualTo(full);
  }

  @Test
  void anAbbreviationIsTheSameOrganisation() {
    assertThat(Organisations.same("市卫健委", "天津市卫生健康委员会", "天津")).isTrue();
    assertThat(Organisations.same("江城科技公司", "江城科技股份有限公司", "")).isTrue();
    assertThat(Organisations.same("市财政局", "市财政监督局", "天津")).isFalse();
    assertThat(Organisations.same("市教委", "市经信委", "天津")).isFalse();
  }

  @Test
  void namesAreFoundByTheirEnding() {
    String text = "据天津江城汽车有限公司介绍，俄罗斯国防部和国家统计局发布数据";
    assertThat(Organisations.scan(text).stream().map(span -> span.in(text)))
        .containsExactly("天津江城汽车有限公司", "俄罗斯国防部", "国家统计局");
  }
}
