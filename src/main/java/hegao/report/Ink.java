package hegao.report;

/** How stress is laid on words of a terminal: by escape sequences, or by brackets alone. */
enum Ink {
  NONE,
  ANSI;

  String heavy(String text) {
    return paint("1;31", text);
  }

  String middling(String text) {
    return paint("1;33", text);
  }

  String light(String text) {
    return paint("36", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  /** A quoted value: underlined, or in brackets. */
  String value(String text) {
    return this == NONE ? "【" + text + "】" : paint("1;4", text);
  }

  private String paint(String code, String text) {
    return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
