package hegao.align.again;

import hegao.claim.Pair;

/** The two sentences of a pair, by where they stand: pairs of the same two have equal ones. */
record Sentences(String a, int from, String b, int to) {
  static Sentences of(Pair pair) {
    return new Sentences(
        pair.a().article().id(),
        pair.a().sentence().span().start(),
        pair.b().article().id(),
        pair.b().sentence().span().start());
  }
}
