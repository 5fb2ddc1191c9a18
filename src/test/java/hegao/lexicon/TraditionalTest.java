package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraditionalTest {
  @Test
  void simplifiesTraditionalTextCharacterByCharacter() {
    assertThat(Script.simplified("三個縣的產量增長兩成")).isEqualTo("三个县的产量增长两成");
    String simple = "三个县的产量增长两成";
    assertThat(Script.simplified(simple)).isSameAs(simple);
  }

  @Test
  void foldsWidthAndScriptAndLeavesTheRest() {
    assertThat(Fold.of("３．５萬，a\t0")).containsExactly("3.5万,a\t0".toCharArray());
  }

  @Test
  void theCommonOnesAreTheirList() {
    for (String[] row : WordList.rows("traditional")) {
      assertThat(Traditional.COMMON[row[0].charAt(0)]).isEqualTo(row[1].charAt(0));
    }
    assertThat(Traditional.COMMON['#']).isEqualTo('\0');
    assertThat(Traditional.COMMON['\n']).isEqualTo('\0');
  }
}
