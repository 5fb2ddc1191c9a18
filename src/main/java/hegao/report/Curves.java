package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.report.page.Curve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the figures of a topic over time. */
final class Curves {
  private static final int LEFT = 84;
  private static final int RIGHT = Curve.WIDTH - 48;
  private static final int TOP = 20;
  private static final int BOTTOM = Curve.HEIGHT - 44;

  private Curves() {}

  /** A curve for each topic told of two periods or more, the most told first. */
  static List<Curve> of(List<Claim> claims, Quotes quotes) {
    Map<Topic, List<Claim>> topics = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean levels = claim.kind() != Kind.RANK && claim.kind() != Kind.GROWTH;
      if (claim.value().number() != null && claim.period() != null && levels) {
        topics.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
      }
    }
    List<Map.Entry<Topic, List<Claim>>> told = new ArrayList<>();
    for (Map.Entry<Topic, List<Claim>> topic : topics.entrySet()) {
      if (periods(topic.getValue()).size() > 1) {
        told.add(topic);
      }
    }
    told.sort(Comparator.comparingInt(topic -> -topic.getValue().size()));
    List<Curve> curves = new ArrayList<>();
    for (Map.Entry<Topic, List<Claim>> topic : told) {
      curves.add(draw("t" + (curves.size() + 1), topic.getKey(), topic.getValue(), quotes));
    }
    return curves;
  }

  /** The periods in the order of their ends, with their places across the drawing. */
  private static Map<String, Integer> periods(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(BY_PERIOD);
    Map<String, Integer> across = new LinkedHashMap<>();
    for (Claim claim : ordered) {
      across.putIfAbsent(Days.label(claim.period()), across.size());
    }
    int steps = Math.max(1, across.size() - 1);
    across.replaceAll((label, index) -> LEFT + 24 + index * (RIGHT - LEFT - 48) / steps);
    return across;
  }

  private static final Comparator<Claim> BY_PERIOD =
      Comparator.comparing((Claim claim) -> claim.period().end())
          .thenComparing(
              claim -> claim.period().start(), Comparator.nullsFirst(Comparator.naturalOrder()));

  private static Curve draw(String anchor, Topic topic, List<Claim> claims, Quotes quotes) {
    Map<String, Integer> across = periods(claims);
    Scale scale = Scale.of(claims, TOP, BOTTOM);
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(BY_PERIOD);
    List<Curve.Dot> dots = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Claim first = null;
    int lastX = -1;
    for (Claim claim : ordered) {
      int x = across.get(Days.label(claim.period()));
      int y = scale.at(claim.value().number());
      int low = claim.value().interval() == null ? y : scale.at(claim.value().interval().low(), y);
      int high =
          claim.value().interval() == null ? y : scale.at(claim.value().interval().high(), y);
      dots.add(new Curve.Dot(x, y, low, high, quotes.of(claim)));
      boolean alike = first == null || first.period().grain() == claim.period().grain();
      if (claim.modality() == Modality.ACTUAL && alike && x != lastX) {
        first = first == null ? claim : first;
        lastX = x;
        line.append(x).append(',').append(y).append(' ');
      }
    }
    List<Curve.Tick> ticks = new ArrayList<>();
    across.forEach((label, x) -> ticks.add(new Curve.Tick(x, label)));
    String unit = claims.get(0).value().unit();
    return new Curve(
        anchor,
        Visible.of(topic.label()),
        unit == null ? "" : unit,
        dots,
        line.toString().strip(),
        ticks,
        scale.levels());
  }

  /** Values up the drawing. */
  private record Scale(BigDecimal low, BigDecimal high, int top, int bottom) {
    static Scale of(List<Claim> claims, int top, int bottom) {
      BigDecimal low = claims.get(0).value().number();
      BigDecimal high = low;
      for (Claim claim : claims) {
        low = low.min(claim.value().number());
        high = high.max(claim.value().number());
      }
      return new Scale(low, high, top, bottom);
    }

    int at(BigDecimal value) {
      double range = high.subtract(low).doubleValue();
      double part = range == 0 ? 0.5 : value.subtract(low).doubleValue() / range;
      double padded = 0.08 + 0.84 * Math.max(-0.1, Math.min(1.1, part));
      return (int) Math.round(bottom - padded * (bottom - top));
    }

    int at(BigDecimal value, int open) {
      return value == null ? open : at(value);
    }

    List<Curve.Tick> levels() {
      List<Curve.Tick> levels = new ArrayList<>();
      levels.add(new Curve.Tick(at(low), Figures.counted(low)));
      if (high.compareTo(low) != 0) {
        levels.add(new Curve.Tick(at(high), Figures.counted(high)));
      }
      return levels;
    }
  }
}
