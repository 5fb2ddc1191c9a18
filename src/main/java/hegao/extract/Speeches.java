package hegao.extract;

import hegao.lexicon.Forms;
import hegao.lexicon.Lines;

/** Verbs of saying. */
final class Speeches {
  static final Forms<String> VERBS = Forms.of(Lines.of("speech-verbs"));

  private Speeches() {}
}
