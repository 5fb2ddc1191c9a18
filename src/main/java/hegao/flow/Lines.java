package hegao.flow;

import java.util.function.Predicate;

/**
 * A text by its lines: {@code \n}, {@code \r} or both end one; after the last end there is none.
 */
final class Lines {
  private Lines() {}

  /** Hands over lines as long as the taker says true; whether it wanted all. */
  static boolean hand(String text, Predicate<? super String> taker) {
    int at = 0;
    int carriage = text.indexOf('\r');
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (carriage >= 0 && carriage < end) {
        end = carriage;
      }
      if (!taker.test(text.substring(at, end))) {
        return false;
      }
      boolean both = text.startsWith("\r\n", end);
      at = end + (both ? 2 : 1);
      carriage = carriage >= 0 && carriage < at ? text.indexOf('\r', at) : carriage;
    }
    return true;
  }
}
