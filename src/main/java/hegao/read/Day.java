package hegao.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar day out of a field: 2025-09-30, 2025年9月30日, 20250930, with a time or not. */
final class Day {
  /** Where Chinese papers appear; a moment told in another zone falls on the day it is here. */
  private static final ZoneOffset HERE = ZoneOffset.ofHours(8);

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:[-/.年]\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})(?!\\d)|(\\d\\d)(\\d\\d)(?!\\d))");
  private static final Pattern ZONE =
      Pattern.compile("^[T ](\\d\\d):?(\\d\\d)(?::?\\d\\d(?:\\.\\d+)?)?\\s?(Z|[+-]\\d\\d:?\\d\\d)");

  private Day() {}

  /** The first day told in {@code field}; empty when there is none or it is no day at all. */
  static Optional<LocalDate> in(String field) {
    if (field == null) {
      return Optional.empty();
    }
    String text = field.length() > 400 ? field.substring(0, 400) : field;
    Matcher day = DAY.matcher(text);
    if (!day.find()) {
      return Optional.empty();
    }
    int group = day.group(2) == null ? 4 : 2;
    try {
      LocalDate date = LocalDate.of(number(day, 1), number(day, group), number(day, group + 1));
      Matcher zone = ZONE.matcher(text.substring(day.end()));
      return Optional.of(zone.find() ? here(date, zone) : date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate here(LocalDate date, Matcher zone) {
    String offset = zone.group(3).replaceFirst("^([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    LocalTime time = LocalTime.of(number(zone, 1), number(zone, 2));
    return OffsetDateTime.of(date, time, ZoneOffset.of(offset))
        .withOffsetSameInstant(HERE)
        .toLocalDate();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
