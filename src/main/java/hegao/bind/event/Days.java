package hegao.bind.event;

import hegao.mention.Period;

/** Writes a period as ISO 8601 as finely as it was told. */
final class Days {
  private Days() {}

  static String label(Period period) {
    String end = period.end().toString();
    return switch (period.grain()) {
      case MONTH -> period.asOf() ? end : end.substring(0, 7);
      case YEAR -> period.asOf() ? end : end.substring(0, 4);
      default -> end;
    };
  }
}
