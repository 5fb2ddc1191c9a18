package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer places = Gazetteer.shared();

  private List<String> found(String text) {
    return places.scan(text).stream()
        .map(found -> found.span().in(text) + "=" + found.place().name())
        .toList();
  }

  private String named(String form) {
    return places.named(form).map(Place::name).orElse("");
  }

  @Test
  void namesArePutInTheirShortForm() {
    assertThat(named("渝")).isEqualTo("重庆");
    assertThat(named("重庆市")).isEqualTo("重庆");
    assertThat(named("成渝地区双城经济圈")).isEqualTo("川渝");
    assertThat(named("合川")).isEqualTo("合川区");
    assertThat(named("恩施土家族苗族自治州")).isEqualTo("恩施");
    assertThat(named("酉阳土家族苗族自治县")).isEqualTo("酉阳县");
    assertThat(named("全国")).isEqualTo("中国");
    assertThat(named("没有这个地方")).isEmpty();
  }

  @Test
  void aPlaceLiesWithinItsGroupsToo() {
    assertThat(places.within("两江新区", "重庆")).isTrue();
    assertThat(places.within("两江新区", "川渝")).isTrue();
    assertThat(places.within("两江新区", "全球")).isTrue();
    assertThat(places.within("深圳", "粤港澳大湾区")).isTrue();
    assertThat(places.within("缅甸", "东盟")).isTrue();
    assertThat(places.within("重庆", "两江新区")).isFalse();
    assertThat(places.within("重庆", "重庆")).isFalse();
    assertThat(places.provinceOf("璧山高新区")).contains("重庆");
    assertThat(places.provinceOf("川渝")).isEmpty();
  }

  @Test
  void aCountyNameSharedBySeveralIsTellableOnlyAfterItsCity() {
    assertThat(found("北京市朝阳区和长春朝阳区、朝阳区")).containsExactly("北京市朝阳区=北京朝阳区", "长春朝阳区=长春朝阳区", "朝阳区=朝阳区");
    assertThat(places.provinceOf("朝阳区")).isEmpty();
  }

  @Test
  void wordsThatHoldAPlaceNameAreLeftAlone() {
    assertThat(found("其中国家级项目28日本报报道")).isEmpty();
    assertThat(found("统计的出海口径、义乌市场、老城区")).containsExactly("义乌=义乌市");
    assertThat(found("新疆西部")).containsExactly("新疆=新疆");
    assertThat(found("老陈合川说")).isEmpty();
  }
}
