package hegao.report;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.report.page.Curve;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time across a drawing, by the last days of periods.
 *
 * @param first earliest last day
 * @param last latest last day
 * @param left x of the first
 * @param right x of the last
 */
record Timeline(LocalDate first, LocalDate last, int left, int right) {
  private static final int WIDE = 14;
  private static final int NARROW = 8;
  private static final int GAP = 12;

  static Timeline of(List<Claim> ordered, int left, int right) {
    LocalDate first = ordered.get(0).period().end();
    return new Timeline(first, ordered.get(ordered.size() - 1).period().end(), left, right);
  }

  int at(LocalDate day) {
    long all = ChronoUnit.DAYS.between(first, last);
    long part = ChronoUnit.DAYS.between(first, day);
    return all == 0 ? (left + right) / 2 : left + (int) (part * (right - left) / all);
  }

  /** Names of the periods that find room, those of the usual length first. */
  List<Curve.Tick> ticks(List<Claim> ordered, long usual, Quotes quotes) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (boolean wanted : new boolean[] {true, false}) {
      for (Claim claim : ordered) {
        Period period = claim.period();
        if (Spans.alike(Spans.days(period), usual) == wanted) {
          int at = at(period.end());
          String name = quotes.when(period);
          boolean shorter = names.containsKey(at) && names.get(at).length() > name.length();
          if (shorter && wanted || !names.containsKey(at) && hasRoom(at, name, names)) {
            names.put(at, name);
          }
        }
      }
    }
    List<Curve.Tick> ticks = new ArrayList<>();
    names.forEach((at, name) -> ticks.add(new Curve.Tick(at, name)));
    ticks.sort(Comparator.comparingInt(Curve.Tick::at));
    return ticks;
  }

  private static boolean hasRoom(int at, String name, Map<Integer, String> names) {
    return names.entrySet().stream()
        .allMatch(
            other ->
                Math.abs(other.getKey() - at) * 2 > width(name) + width(other.getValue()) + GAP);
  }

  private static int width(String name) {
    return name.chars().map(c -> c < 0x80 ? NARROW : WIDE).sum();
  }
}
