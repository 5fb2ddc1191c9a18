package hegao.extract.unit;

/** Characters that something may start with. */
public final class Starts {
  /** Signs of currencies. */
  public static final String SIGNS = "¥$€£₩฿₽₹";

  /** First characters of the names of currencies and scales. */
  public static final String CURRENCIES = "人港新台澳加英欧日美韩卢泰瑞摄华RUHECG";

  private Starts() {}

  static boolean currency(char c) {
    return CURRENCIES.indexOf(c) >= 0;
  }
}
