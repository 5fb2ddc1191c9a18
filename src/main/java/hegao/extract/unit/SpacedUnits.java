package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.lexicon.Measures;

/** Units with spaces between their characters: 六 个 百 分 点. */
final class SpacedUnits {
  private static final int LONGEST = 4;

  private SpacedUnits() {}

  /** The unit at {@code i} when a space stands in it, or null. */
  static UnitScanner.Found at(Page p, int i) {
    if (p.at(i + 1) != ' ' || !Digits.han(p.at(i))) {
      return null;
    }
    char[] letters = new char[LONGEST];
    int[] ends = new int[LONGEST];
    int count = 0;
    for (int k = i; count < LONGEST && Digits.han(p.at(k)); k = Digits.space(p.f, k + 1)) {
      letters[count] = p.at(k);
      ends[count++] = k + 1;
    }
    var hit = Measures.WORDS.at(java.util.Arrays.copyOf(letters, count), 0);
    return hit == null || hit.length() < 3
        ? null
        : new UnitScanner.Found(hit.value(), ends[hit.length() - 1], false, false);
  }
}
