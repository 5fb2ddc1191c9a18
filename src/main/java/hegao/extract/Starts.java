package hegao.extract;

/** Characters that something may start with. */
final class Starts {
  static final String SIGNS = "¥$€£₩฿₽₹";
  static final String CURRENCIES = "人港新台澳加英欧日美韩卢泰瑞摄华RUHECG";

  private Starts() {}

  static boolean currency(char c) {
    return CURRENCIES.indexOf(c) >= 0;
  }
}
