package hegao.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StockedTest {
  private static final String LINES = "a.Reader\tx.One\na.Reader$In\tx.Two\na.Reader\tx.Three\n";

  @Test
  void namesTheProvidersOfAServiceInTheirOrder() {
    assertThat(Stocked.providers(LINES, "a.Reader")).containsExactly("x.One", "x.Three");
    assertThat(Stocked.providers(LINES, "a.Reader$In")).containsExactly("x.Two");
  }

  @Test
  void namesNoneForPartOfAName() {
    assertThat(Stocked.providers(LINES, "Reader")).isEmpty();
    assertThat(Stocked.providers(LINES, "a.Read")).isEmpty();
    assertThat(Stocked.providers("", "a.Reader")).isEmpty();
  }

  @Test
  void readsNoSettingsWhereNothingIsPackaged() throws Exception {
    assertThat(Stocked.read("META-INF/kie.none.properties.conf", null)).isEmpty();
  }
}
