package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void givesWhatAnotherThreadMade() {
    Ahead<String> made = Ahead.of("maker", () -> Thread.currentThread().getName());
    assertThat(made.get()).isEqualTo("maker");
    assertThat(made.get()).isEqualTo("maker");
  }

  @Test
  void throwsWhatTheWorkThrew() {
    Ahead<String> refused = refusing(new Refusal("没有"));
    assertThatThrownBy(refused::get).isInstanceOf(Refusal.class).hasMessage("没有");
    Ahead<String> broken =
        Ahead.of(
            "broken",
            () -> {
              throw new OutOfMemoryError("full");
            });
    assertThatThrownBy(broken::get).isInstanceOf(OutOfMemoryError.class);
  }

  private static Ahead<String> refusing(Refusal refusal) {
    return Ahead.of(
        "refusing",
        () -> {
          throw refusal;
        });
  }
}
