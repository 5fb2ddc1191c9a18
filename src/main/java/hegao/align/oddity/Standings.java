package hegao.align.oddity;

import hegao.align.about.Scope;
import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Place;
import hegao.mention.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets a place in a ranking against the values on record: whoever is first has nobody of its kind
 * above it.
 */
final class Standings {
  private static final List<String> ALL = List.of("全国", "全球", "世界");

  /** Ranked by other than size: the lowest is the first. */
  private static final List<String> UPSIDE_DOWN =
      List.of("能耗", "失业", "死亡", "浓度", "排放", "成本", "最低", "降幅");

  private Standings() {}

  static List<Oddity> of(List<Claim> claims, List<Passage> passages) {
    if (passages.stream().noneMatch(Standings::ranks)) {
      return List.of();
    }
    Map<String, List<Claim>> levels = new HashMap<>();
    for (Claim claim : claims) {
      if (isLevel(claim)) {
        levels.computeIfAbsent(topic(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    List<Oddity> odd = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i + 1 < passage.size(); i++) {
        Claim own = passage.at(i);
        Claim place = passage.at(i + 1);
        if (leads(passage, i)) {
          Oddity found = odd(own, place, levels.get(topic(own)));
          if (found != null) {
            odd.add(found);
          }
        }
      }
    }
    return odd;
  }

  private static boolean ranks(Passage passage) {
    for (int i = 0; i + 1 < passage.size(); i++) {
      if (leads(passage, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure is a level and the next its place in a ranking. */
  private static boolean leads(Passage passage, int i) {
    return passage.at(i + 1).kind() == Kind.RANK
        && isLevel(passage.at(i))
        && Levels.is(passage, i)
        && ranks(passage, i);
  }

  private static boolean isLevel(Claim claim) {
    return claim.kind() == Kind.QUANTITY
        && claim.modality() == Modality.ACTUAL
        && claim.period() != null
        && !claim.subject().isEmpty()
        && claim.value().interval() != null
        && UPSIDE_DOWN.stream().noneMatch(claim.metric()::contains);
  }

  private static String topic(Claim claim) {
    return claim.topic().metric()
        + claim.topic().qualifiers()
        + claim.topic().measure()
        + claim.period().start()
        + claim.period().end();
  }

  /** 产量278.8万辆，居全国城市第一: the place is of the figure right before it. */
  private static boolean ranks(Passage passage, int i) {
    Claim place = passage.at(i + 1);
    String gap = passage.gap(i + 1);
    boolean exact = place.value().bound() == Bound.EXACT && place.value().number() != null;
    boolean field = ALL.stream().anyMatch((gap + place.metric())::contains);
    boolean near = gap.startsWith("，") && gap.indexOf('，', 1) < 0;
    boolean other = gap.contains("增速") || gap.contains("增幅") || gap.contains("人均");
    return exact && field && near && !other;
  }

  private static Oddity odd(Claim own, Claim place, List<Claim> levels) {
    Map<String, Claim> above = new LinkedHashMap<>();
    for (Claim other : levels) {
      boolean larger = other.value().interval().above(own.value().interval());
      if (larger && peers(own.subject(), other.subject())) {
        above.putIfAbsent(other.subject(), other);
      }
    }
    BigDecimal before = place.value().number().subtract(BigDecimal.ONE);
    if (BigDecimal.valueOf(above.size()).compareTo(before) <= 0) {
      return null;
    }
    List<Claim> told = new ArrayList<>(List.of(place, own));
    told.addAll(above.values());
    String message =
        own.subject()
            + own.topic().metric()
            + "“"
            + own.text().strip()
            + "”，写作“"
            + place.text().strip()
            + "”；而"
            + higher(above)
            + "比它大。位次、数值之一可能有误，也可能所比的范围不同，请核对。";
    return new Oddity(Odd.RANK_AGAINST_VALUES, List.copyOf(told), message, null, Kinship.NEAR);
  }

  private static String higher(Map<String, Claim> above) {
    List<String> names = new ArrayList<>();
    above.forEach((name, claim) -> names.add(name + "“" + claim.text().strip() + "”"));
    return String.join("、", names);
  }

  /** Whether two holders are of one kind: two cities, two provinces, 两港. */
  private static boolean peers(String a, String b) {
    if (Scope.of(a, b) != Scope.OTHER) {
      return false;
    }
    Gazetteer places = Gazetteer.shared();
    if (places.named(a).isPresent() && places.named(b).isPresent()) {
      Place.Level x = places.named(a).get().level();
      return x == places.named(b).get().level();
    }
    return a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
  }
}
