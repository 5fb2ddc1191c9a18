package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Interval;
import hegao.report.page.Curve;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the figures of a topic over time. */
final class Curves {
  /** Drawings shown, the most told topics first. */
  private static final int SHOWN = 60;

  /** Figures shown in one drawing. */
  private static final int DOTS = 40;

  /** Figures shown in all drawings, about. */
  private static final int ALL_DOTS = 400;

  /** Places named for one figure. */
  private static final int PLACES = 3;

  /** Between two figures of one day. */
  private static final int STEP = 12;

  /** Widest that the figures of one day stand apart. */
  private static final int MOST = 60;

  /** Kinds that are drawn. */
  private static final Set<Kind> LEVELS = EnumSet.of(Kind.QUANTITY, Kind.SHARE);

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

  /** A curve for each topic told of two periods or more, or unlike in two articles or more. */
  List<Curve> of(List<Claim> claims) {
    List<List<Claim>> told = told(claims);
    List<Curve> curves = new ArrayList<>();
    int dots = 0;
    for (List<Claim> each : told) {
      if (dots < ALL_DOTS && curves.size() < SHOWN) {
        curves.add(draw("t" + (curves.size() + 1), each));
        dots += curves.get(curves.size() - 1).dots().size();
      }
    }
    return curves;
  }

  /** How many topics have several figures, drawn or not. */
  static int topics(List<Claim> claims) {
    return told(claims).size();
  }

  /** The claims of each such topic, the most told first. */
  private static List<List<Claim>> told(List<Claim> claims) {
    Map<Topic, List<Claim>> topics = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (isLevel(claim)) {
        topics.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
      }
    }
    List<List<Claim>> told = new ArrayList<>(topics.values());
    told.removeIf(each -> each.size() < 2);
    told.removeIf(each -> periods(each) < 2 && (sources(each) < 2 || figures(each) < 2));
    told.forEach(each -> each.sort(BY_PERIOD));
    told.sort(
        Comparator.comparing((List<Claim> each) -> periods(each) < 2)
            .thenComparingInt(each -> -each.size()));
    return told;
  }

  private static boolean isLevel(Claim claim) {
    return claim.value().number() != null
        && claim.period() != null
        && LEVELS.contains(claim.kind())
        && !claim.topic().metric().isEmpty();
  }

  private static long periods(List<Claim> claims) {
    return claims.stream().map(claim -> Days.label(claim.period())).distinct().count();
  }

  private static long sources(List<Claim> claims) {
    return claims.stream().map(claim -> claim.article().id()).distinct().count();
  }

  private static long figures(List<Claim> claims) {
    return claims.stream().map(claim -> Figures.plain(claim.value().number())).distinct().count();
  }

  private Curve draw(String anchor, List<Claim> ordered) {
    Timeline time = Timeline.of(ordered, LEFT, RIGHT);
    long usual = Spans.usual(ordered);
    Scale scale = Scale.of(ordered, TOP, BOTTOM);
    Map<String, List<Claim>> alike = new LinkedHashMap<>();
    for (Claim claim : ordered) {
      String written = written(claim);
      if (alike.size() < DOTS || alike.containsKey(written)) {
        alike.computeIfAbsent(written, key -> new ArrayList<>()).add(claim);
      }
    }
    Map<Claim, Integer> across = across(alike, time);
    List<Curve.Dot> dots = new ArrayList<>();
    for (List<Claim> each : alike.values()) {
      dots.add(dot(each, across.get(each.get(0)), usual, scale));
    }
    String unit = ordered.get(0).value().unit();
    return new Curve(
        anchor,
        Visible.of(ordered.get(0).topic().label()),
        unit == null ? "" : Visible.of(unit),
        dots,
        line(across, usual, scale),
        time.ticks(ordered, usual, quotes),
        scale.levels());
  }

  /** Where each figure stands; those of one day side by side. */
  private static Map<Claim, Integer> across(Map<String, List<Claim>> alike, Timeline time) {
    Map<LocalDate, List<Claim>> days = new LinkedHashMap<>();
    for (List<Claim> each : alike.values()) {
      Claim claim = each.get(0);
      days.computeIfAbsent(claim.period().end(), day -> new ArrayList<>()).add(claim);
    }
    Map<Claim, Integer> across = new LinkedHashMap<>();
    days.forEach(
        (day, claims) -> {
          int width = Math.min(STEP * (claims.size() - 1), MOST);
          int x = time.at(day) - width / 2;
          for (int i = 0; i < claims.size(); i++) {
            across.put(claims.get(i), x + (i == 0 ? 0 : width * i / (claims.size() - 1)));
          }
        });
    return across;
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

  private Curve.Dot dot(List<Claim> alike, int x, long usual, Scale scale) {
    Claim claim = alike.get(0);
    int y = scale.at(claim.value().number());
    Interval interval = claim.value().interval();
    return new Curve.Dot(
        x,
        y,
        interval == null ? y : scale.at(interval.low(), BOTTOM),
        interval == null ? y : scale.at(interval.high(), TOP),
        Quoting.value(claim),
        quotes.when(claim.period()),
        !Spans.alike(Spans.days(claim.period()), usual),
        quotes.modality(claim),
        alike.stream().limit(PLACES).map(quotes::told).toList(),
        Math.max(0, alike.size() - PLACES));
  }

  /** A line through the actual figures of periods of the usual length, the most exact of a day. */
  private static String line(Map<Claim, Integer> across, long usual, Scale scale) {
    SortedMap<LocalDate, Claim> exact = new TreeMap<>();
    for (Claim claim : across.keySet()) {
      boolean usually = Spans.alike(Spans.days(claim.period()), usual);
      if (usually && claim.modality() == Modality.ACTUAL) {
        exact.merge(claim.period().end(), claim, Curves::exacter);
      }
    }
    return exact.size() < 2
        ? ""
        : exact.values().stream()
            .map(claim -> across.get(claim) + "," + scale.at(claim.value().number()))
            .collect(Collectors.joining(" "));
  }

  private static Claim exacter(Claim a, Claim b) {
    return width(b).compareTo(width(a)) < 0 ? b : a;
  }

  private static BigDecimal width(Claim claim) {
    Interval interval = claim.value().interval();
    boolean open = interval == null || interval.low() == null || interval.high() == null;
    return open ? claim.value().number().abs() : interval.high().subtract(interval.low());
  }
}
