package hegao.align.again;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartedTest {
  private static boolean parted(String a, String b, String subject, String metric) {
    Claim x = Given.printed(a, subject, metric, "2025-03-10");
    Claim y = Given.printed(b, subject, metric, "2025-03-10");
    return Parted.without(List.of(pair(x, y)), new Stories(Map.of()), List.of(x, y), new Tellings())
        .isEmpty();
  }

  private static Pair pair(Claim x, Claim y) {
    return new Pair(x, y, Kinship.SAME, Timing.SAME, 1, List.of());
  }

  @Test
  void figuresOfTwoWorks() {
    assertThat(parted("《山海行》票房【387】万。", "《雪线》票房【335】万。", "中国", "票房")).isTrue();
    assertThat(parted("《山海行》票房【387】万。", "《山海行》票房【335】万。", "中国", "票房")).isFalse();
  }

  @Test
  void figuresBehindTwoLabels() {
    assertThat(parted("冷链运输：营收【353】万。", "仓储租赁：营收【129】万。", "宏达", "营收")).isTrue();
    assertThat(parted("冷链运输：营收【353】万。", "冷链运输：营收【129】万。", "宏达", "营收")).isFalse();
  }

  @Test
  void placesNamedInTheClauses() {
    assertThat(parted("汉中有【43】人参加。", "洛阳有【48】人参加。", "中国", "参加")).isTrue();
    assertThat(parted("汉中有【43】人参加。", "汉中有【48】人参加。", "中国", "参加")).isFalse();
  }

  @Test
  void nobodyNamedInTwoArticles() {
    assertThat(parted("公司营收【353】万。", "公司营收【329】万。", "", "营收")).isTrue();
    assertThat(parted("公司营收【353】万。", "公司营收【329】万。", "宏达", "营收")).isFalse();
  }

  @Test
  void hoursOfATollThatGrows() {
    assertThat(parted("截至8时，【105】人遇难。", "截至11时，【116】人遇难。", "汉中", "遇难人数")).isTrue();
    assertThat(parted("截至8时，【105】人遇难。", "截至8时，【116】人遇难。", "汉中", "遇难人数")).isFalse();
  }
}
