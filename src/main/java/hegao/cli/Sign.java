package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import java.util.List;

/**
 * One thing that {@code doctor} has looked at.
 *
 * @param about key of its name among the words of the interface
 * @param text what was found
 */
record Sign(State state, String about, String text) {
  /** How it is; told by a mark and a word, never by colour. */
  enum State {
    GOOD("✓"),
    NOTE("!"),
    BAD("✗");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }
  }

  static Sign good(String about, String text) {
    return new Sign(State.GOOD, about, text);
  }

  static Sign note(String about, String text) {
    return new Sign(State.NOTE, about, text);
  }

  static Sign bad(String about, String text) {
    return new Sign(State.BAD, about, text);
  }

  List<String> row(Words words) {
    return List.of(
        state.mark + " " + words.of(state), words.of("doctor." + about), Visible.of(text));
  }
}
