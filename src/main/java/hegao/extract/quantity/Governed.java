package hegao.extract.quantity;

import hegao.extract.page.Page;

/** Verbs and nouns that make an order of magnitude a figure: 迈上千亿元台阶. */
final class Governed {
  private static final String[] STEPS = {"台阶", "大关", "关口", "门槛", "以上", "规模", "俱乐部"};

  private Governed() {}

  /** Whether a step word stands right behind. */
  static boolean step(Page p, int end) {
    int k = p.at(end) == '的' ? end + 1 : end;
    for (String step : STEPS) {
      if (p.word(k, step) || p.word(k + 1, step)) {
        return true;
      }
    }
    return false;
  }
}
