package hegao.extract;

/** Characters that something may start with. */
final class Starts {
  private static final String CURRENCY = "人港新台澳加英欧日美韩卢泰瑞摄华RUHECG";

  private Starts() {}

  static boolean currency(char c) {
    return CURRENCY.indexOf(c) >= 0;
  }

  static boolean sign(char c) {
    return "¥$€£₩฿₽₹".indexOf(c) >= 0;
  }
}
