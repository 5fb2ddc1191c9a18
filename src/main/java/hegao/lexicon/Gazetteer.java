package hegao.lexicon;

import hegao.lexicon.Place.Level;
import hegao.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places with their hierarchy, found by name or in running text. */
public final class Gazetteer {
  private static final List<String> ZONES =
      List.of(
          "高新技术产业开发区",
          "经济技术开发区",
          "综合保税区",
          "保税港区",
          "自贸试验区",
          "自由贸易试验区",
          "开发区",
          "高新区",
          "经开区",
          "自贸区",
          "综保区",
          "工业园区",
          "工业园",
          "产业园");

  private final Forms<Place> byName;
  private final Forms<Place> byForm;
  private final PlaceScan scan;

  private Gazetteer(PlaceList list) {
    byName = list.byName();
    byForm = list.byForm();
    scan = new PlaceScan(this, list.byScan());
  }

  /** The list that comes with the program; read at the first call. */
  public static Gazetteer shared() {
    return Holder.SHARED;
  }

  /** A place found in a text. */
  public record Found(Span span, Place place) {}

  /**
   * The place that {@code form} names alone: 渝, 重庆市, 合川, 成渝, 全国. A name shared by several counties
   * (朝阳区) gives a place that is only known to lie in 中国.
   */
  public Optional<Place> named(String form) {
    Place place = byForm.get(form);
    return place != null ? Optional.of(place) : compound(form);
  }

  /** The places named in {@code text}, in order, without overlaps, longest name first. */
  public List<Found> scan(String text) {
    return scan.of(text);
  }

  /** Whether {@code inner} lies within {@code outer}, directly or not; false for the same place. */
  public boolean within(String inner, String outer) {
    Optional<Place> from = named(inner);
    Optional<Place> to = named(outer);
    return from.isPresent() && to.isPresent() && ancestors(from.get()).contains(to.get().name());
  }

  /** The province (省、自治区、直辖市、特区) that {@code form} lies in or is. */
  public Optional<String> provinceOf(String form) {
    Optional<Place> place = named(form);
    if (place.isEmpty() || place.get().level() == Level.PROVINCE) {
      return place.map(Place::name);
    }
    return ancestors(place.get()).stream()
        .filter(name -> byName.get(name).level() == Level.PROVINCE)
        .findFirst();
  }

  /** The place that {@code text} starts with, or null. */
  Found leading(String text) {
    List<Found> found = scan.of(text.substring(0, Math.min(text.length(), 16)));
    return found.isEmpty() || found.get(0).span().start() > 0 ? null : found.get(0);
  }

  /**
   * The full name of {@code place}, or of the province it lies in, that ends with {@code level} (省,
   * 市, 区, 县, 州); empty if there is none.
   */
  public String full(Place place, String level) {
    String own = full(place);
    if (own.endsWith(level)) {
      return own;
    }
    Optional<String> province = level.equals("省") ? provinceOf(place.name()) : Optional.empty();
    return province.map(byName::get).map(this::full).filter(f -> f.endsWith(level)).orElse("");
  }

  /** The name with its kind: 重庆市, 四川省, 成都市, 内蒙古自治区. */
  public String full(Place place) {
    for (String suffix :
        List.of("省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "州", "盟", "地区", "特别行政区")) {
      Place known = byForm.get(place.name() + suffix);
      if (known != null && known.name().equals(place.name())) {
        return place.name() + suffix;
      }
    }
    return place.name();
  }

  /** Reads 璧山高新区 and 重庆合川区 by their parts. */
  Optional<Place> compound(String form) {
    for (String zone : ZONES) {
      Place base =
          form.endsWith(zone) ? byForm.get(form.substring(0, form.length() - zone.length())) : null;
      if (base != null && base.level().compareTo(Level.PROVINCE) >= 0) {
        return Optional.of(new Place(form, Level.ZONE, List.of(base.name())));
      }
    }
    for (int cut = form.length() - 2; cut >= 2; cut--) {
      Place outer = byForm.get(form.substring(0, cut));
      Place inner = outer == null ? null : inner(outer, form.substring(cut));
      if (inner != null) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  /** What {@code form} names when it stands right after {@code outer}; null when nothing in it. */
  Place inner(Place outer, String form) {
    Place qualified = byName.get(outer.name() + form);
    Place plain = qualified != null ? qualified : byForm.get(form);
    return plain != null && ancestors(plain).contains(outer.name()) ? plain : null;
  }

  /** The length of the zone suffix at {@code at}, or 0. */
  static int zone(String text, int at) {
    for (String zone : ZONES) {
      if (text.startsWith(zone, at)) {
        return zone.length();
      }
    }
    return 0;
  }

  Set<String> ancestors(Place place) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    place.parents().forEach(open::add);
    while (!open.isEmpty()) {
      String name = open.poll();
      if (seen.add(name) && byName.get(name) != null) {
        byName.get(name).parents().forEach(open::add);
      }
    }
    return seen;
  }

  private static final class Holder {
    static final Gazetteer SHARED = new Gazetteer(PlaceList.load());
  }
}
