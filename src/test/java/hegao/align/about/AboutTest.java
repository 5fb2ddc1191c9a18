package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.api.Test;

class AboutTest {
  private static About about(String sentence, String subject, String metric) {
    return About.of(Given.claim(sentence, subject, metric));
  }

  @Test
  void aPlaceAtTheHeadOfTheMetricIsTheSubject() {
    About about = about("汉中市粮食产量【136万】吨。", "", "汉中市粮食产量");
    assertThat(about.subject()).isEqualTo("汉中");
    assertThat(about.metric()).isEqualTo("粮食产量");
  }

  @Test
  void aWiderSubjectGivesWayToThePlaceWithin() {
    assertThat(about("汉中市粮食产量【136万】吨。", "陕西", "汉中市粮食产量").subject()).isEqualTo("汉中");
    assertThat(about("汉中市粮食产量【136万】吨。", "宏达集团", "汉中市粮食产量").subject()).isEqualTo("宏达集团");
  }

  @Test
  void aSubjectThatOnlyBeginsTheOthersMetricIsNone() {
    About whole = about("全国农村宽带普及率【87】。", "中国", "农村宽带普及率");
    About split = about("农村宽带普及率【87】。", "全国农村", "宽带普及率").beside(whole);
    assertThat(split.subject()).isEqualTo("中国");
    assertThat(split.metric()).isEqualTo(whole.metric());
  }

  @Test
  void victimsAreTheSameWhateverNamesTheDisaster() {
    About full = about("地震已致【17人】遇难。", "青川县", "地震遇难人数");
    About bare = about("强震已造成【19人】死亡。", "青川县", "死亡人数");
    assertThat(full.metric()).isEqualTo(bare.metric());
    assertThat(full.ofOneEvent(bare)).isTrue();
    assertThat(full.ofTwoEvents(about("车祸致【2人】死亡。", "青川县", "死亡人数"))).isTrue();
  }

  @Test
  void strikesAndPartsAreNoOneEvent() {
    About strike = about("空袭造成【8人】死亡。", "某地", "死亡人数");
    assertThat(strike.ofOneEvent(strike)).isFalse();
    About some = about("地震致17人遇难，其中县城有【5人】遇难。", "青川县", "遇难人数");
    assertThat(some.event()).isEmpty();
  }

  @Test
  void magnitudesAreOfTheEarthquakeWhateverIsSaidBehind() {
    About one =
        About.of(
            Given.claim(
                "青川县【6.1】级地震救灾工作收尾。", "青川县", "地震救灾工作", hegao.claim.Kind.QUANTITY, "级", null));
    About other =
        About.of(
            Given.claim("青川县【6.1】级地震灾区。", "青川县", "地震灾区", hegao.claim.Kind.QUANTITY, "级", null));
    assertThat(one.magnitudes(other)).isTrue();
  }
}
