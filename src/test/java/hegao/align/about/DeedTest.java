package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.api.Test;

class DeedTest {
  private static Deed deed(String sentence, String metric) {
    return Deed.of(Given.claim(sentence, "云溪县", metric));
  }

  @Test
  void aDeedIsTheVerbOfTheClauseAndTheThingBehindIt() {
    Deed deed = deed("近年来，云溪县累计建成爱心驿站【1366】。", "累计建成爱心驿站数");
    assertThat(deed.acts()).containsExactly("建成");
    assertThat(deed.thing()).isEqualTo("爱心驿站");
  }

  @Test
  void oneSortOfThingHasTwoNames() {
    Deed one = deed("云溪县已建成惠民驿站【1346】。", "建成惠民驿站数");
    assertThat(one.underTwoNames(deed("全县建成爱心驿站【1366】。", "建成爱心驿站数"))).isTrue();
    assertThat(one.underTwoNames(deed("全县建成爱心食堂【1366】。", "建成爱心食堂数"))).isFalse();
    assertThat(one.underTwoNames(deed("全县拆除爱心驿站【1366】。", "拆除爱心驿站数"))).isFalse();
    assertThat(one.underTwoNames(deed("全县建成驿站【1366】。", "建成驿站数"))).isFalse();
  }

  @Test
  void levelsPlacesAndSidesAreTwoSorts() {
    Deed one = deed("云溪县建成省级示范村【123】。", "建成省级示范村数");
    assertThat(one.underTwoNames(deed("云溪县建成市级示范村【128】。", "建成市级示范村数"))).isFalse();
    Deed east = deed("云溪县建成东部粮仓【123】。", "建成东部粮仓数");
    assertThat(east.underTwoNames(deed("云溪县建成西部粮仓【128】。", "建成西部粮仓数"))).isFalse();
    Deed place = deed("云溪县建成重庆会馆【123】。", "建成重庆会馆数");
    assertThat(place.underTwoNames(deed("云溪县建成江苏会馆【128】。", "建成江苏会馆数"))).isFalse();
  }
}
