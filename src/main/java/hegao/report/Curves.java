package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Interval;
import hegao.report.page.Curve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the figures of a topic over time. */
final class Curves {
  /** Drawings shown, the most told topics first. */
  private static final int SHOWN = 24;

  /** Figures shown in one drawing. */
  private static final int DOTS = 40;

  /** Places named for one figure. */
  private static final int PLACES = 3;

  /** Names of periods that have room below a drawing. */
  private static final int NAMES = 6;

  private static final int LEFT = 108;
  private static final int RIGHT = Curve.WIDTH - 72;
  private static final int TOP = 12;
  private static final int BOTTOM = Curve.HEIGHT - 44;

  private static final Comparator<Claim> BY_PERIOD =
      Comparator.comparing((Claim claim) -> claim.period().end())
          .thenComparing(
              claim -> claim.period().start(), Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Quotes quotes;

  Curves(Quotes quotes) {
    this.quotes = quotes;
  }

  /** A curve for each topic told of two periods or more. */
  List<Curve> of(List<Claim> claims) {
    Map<Topic, List<Claim>> topics = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (isLevel(claim)) {
        topics.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
      }
    }
    List<List<Claim>> told = new ArrayList<>(topics.values());
    told.forEach(each -> each.sort(BY_PERIOD));
    told.removeIf(each -> across(each).size() < 2);
    told.sort(Comparator.comparingInt(each -> -each.size()));
    List<Curve> curves = new ArrayList<>();
    for (List<Claim> each : told.subList(0, Math.min(SHOWN, told.size()))) {
      curves.add(draw("t" + (curves.size() + 1), each));
    }
    return curves;
  }

  private static boolean isLevel(Claim claim) {
    return claim.value().number() != null
        && claim.period() != null
        && claim.kind() != Kind.RANK
        && claim.kind() != Kind.GROWTH
        && !claim.topic().metric().isEmpty();
  }

  /** The periods in order, with their places across the drawing. */
  private static Map<String, Integer> across(List<Claim> ordered) {
    Map<String, Integer> across = new LinkedHashMap<>();
    for (Claim claim : ordered) {
      across.putIfAbsent(Days.label(claim.period()), across.size());
    }
    int steps = Math.max(1, across.size() - 1);
    across.replaceAll((label, index) -> LEFT + index * (RIGHT - LEFT) / steps);
    return across;
  }

  private Curve draw(String anchor, List<Claim> ordered) {
    Map<String, Integer> across = across(ordered);
    Scale scale = Scale.of(ordered, TOP, BOTTOM);
    Map<String, List<Claim>> alike = new LinkedHashMap<>();
    for (Claim claim : ordered) {
      alike.computeIfAbsent(written(claim), written -> new ArrayList<>()).add(claim);
    }
    List<Curve.Dot> dots = new ArrayList<>();
    for (List<Claim> each : alike.values()) {
      if (dots.size() < DOTS) {
        dots.add(dot(each, across, scale));
      }
    }
    String unit = ordered.get(0).value().unit();
    return new Curve(
        anchor,
        Visible.of(ordered.get(0).topic().label()),
        unit == null ? "" : Visible.of(unit),
        dots,
        line(ordered, across, scale),
        ticks(across),
        scale.levels());
  }

  /** Equal for claims that tell one figure. */
  private static String written(Claim claim) {
    Value value = claim.value();
    return String.join(
        " ",
        Days.label(claim.period()),
        Figures.plain(value.number()),
        value.bound().name(),
        claim.modality().name());
  }

  private Curve.Dot dot(List<Claim> alike, Map<String, Integer> across, Scale scale) {
    Claim claim = alike.get(0);
    String period = Days.label(claim.period());
    int y = scale.at(claim.value().number());
    Interval interval = claim.value().interval();
    return new Curve.Dot(
        across.get(period),
        y,
        interval == null ? y : scale.at(interval.low(), BOTTOM),
        interval == null ? y : scale.at(interval.high(), TOP),
        Quoting.value(claim),
        period,
        quotes.modality(claim),
        alike.stream().limit(PLACES).map(quotes::told).toList(),
        Math.max(0, alike.size() - PLACES));
  }

  /** A line through the actual figures of one grain, one a period. */
  private static String line(List<Claim> ordered, Map<String, Integer> across, Scale scale) {
    StringBuilder line = new StringBuilder();
    Claim first = null;
    int last = -1;
    for (Claim claim : ordered) {
      int x = across.get(Days.label(claim.period()));
      boolean alike = first == null || first.period().grain() == claim.period().grain();
      if (claim.modality() == Modality.ACTUAL && alike && x != last) {
        first = first == null ? claim : first;
        last = x;
        line.append(x).append(',').append(scale.at(claim.value().number())).append(' ');
      }
    }
    return line.toString().strip();
  }

  private static List<Curve.Tick> ticks(Map<String, Integer> across) {
    List<Curve.Tick> ticks = new ArrayList<>();
    int step = (across.size() + NAMES - 1) / NAMES;
    int index = 0;
    for (Map.Entry<String, Integer> period : across.entrySet()) {
      if (index++ % step == 0) {
        ticks.add(new Curve.Tick(period.getValue(), period.getKey()));
      }
    }
    return ticks;
  }
}
