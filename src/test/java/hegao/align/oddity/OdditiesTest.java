package hegao.align.oddity;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.claim.Claim;
import hegao.claim.Oddity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdditiesTest {
  private static final String DAY = "2025-08-12";

  private static Claim built(String sentence, String metric, String day) {
    return Given.printed(sentence, "云溪县", metric, day);
  }

  @Test
  void countsOfTwoArticlesUnderTwoNamesAreAskedOf() {
    Claim one = built("截至今年7月，全县已建成惠民驿站【1346】。", "建成惠民驿站数", DAY);
    Claim slip = built("这些年来，云溪县又陆续建成爱心驿站【1366】。", "建成爱心驿站数", DAY);
    assertThat(TwinCounts.of(List.of(one, slip))).extracting(Oddity::claims).hasSize(1);
    assertThat(TwinCounts.of(List.of(one, slip)).get(0).told()).contains("只差一位数字");
  }

  @Test
  void countsFarApartInTimeOrNumberAreNot() {
    Claim one = built("截至今年7月，全县已建成惠民驿站【1346】。", "建成惠民驿站数", DAY);
    Claim later = built("这些年来，云溪县又陆续建成爱心驿站【1366】。", "建成爱心驿站数", "2025-09-20");
    Claim other = built("这些年来，云溪县又陆续建成爱心驿站【1529】。", "建成爱心驿站数", DAY);
    assertThat(TwinCounts.of(List.of(one, later))).isEmpty();
    assertThat(TwinCounts.of(List.of(one, other))).isEmpty();
  }
}
