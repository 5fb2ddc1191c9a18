package hegao.extract;

import java.util.List;

/**
 * A kind of mention: how it is recognised and what shows that it is.
 *
 * @param name its name, as {@code explain} prints it
 * @param layer the layer it belongs to: 数词, 数量, 时期, 占比, 位次
 * @param grammar its pattern in one line
 * @param examples texts that must be read back, each whole and by this very reading
 */
record Reading(String name, String layer, String grammar, List<Example> examples) {

  /**
   * A text with the part that is read and what it means.
   *
   * @param text the text, the part to be read between 【 and 】
   * @param meaning as {@link Meaning} writes it, resolved for 2025-09-30
   */
  record Example(String text, String meaning) {}

  static Reading of(String name, String layer, String grammar, String... examples) {
    Example[] pairs = new Example[examples.length / 2];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new Example(examples[2 * i], examples[2 * i + 1]);
    }
    return new Reading(name, layer, grammar, List.of(pairs));
  }
}
