package hegao.lexicon;

import hegao.lexicon.Gazetteer.Found;
import hegao.lexicon.Place.Level;
import hegao.lexicon.PlaceList.Form;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for places in running text, from left to right, longest form first. */
final class PlaceScan {
  /** What may stand before a county's bare name; names of persons and things end otherwise. */
  private static final Marks BEFORE_BARE =
      Marks.of("在从到于由赴来去往对和与及至是为离抵驻，、。；：“”‘’（）()《》,;:!！?？\n\t 　—-·");

  /** Bare names of so many characters are no words by chance: 乌兰浩特. */
  private static final int LONG = 4;

  private static final Marks BEFORE_ABBREVIATION = Marks.of("在来入赴驻离返抵进出全");
  private static final Marks ABBREVIATIONS = Marks.of("渝川京沪黔滇粤桂琼湘鄂赣皖浙闽鲁豫冀晋陕");

  /** County names that are common words unless their city stands before them. */
  private static final Set<String> COMMON =
      Set.of("城区", "东区", "西区", "南区", "北区", "郊区", "老城区", "新城区", "城中区", "市中区", "矿区", "新区", "城关区");

  private static final Marks DIGITS = Marks.of("0123456789０１２３４５６７８９一二三四五六七八九十〇今昨明近当");

  private static final Marks SUFFIXES = Marks.of("省市县区州旗镇乡盟");

  /** What makes 市民, 市场, 县城, 区域, 镇上 of a suffix. */
  private static final Marks AFTER_COMMON = Marks.of("民场区容井直域间块情位划里内外城上下村级");

  private final Gazetteer gazetteer;
  private final Forms<Form> forms;
  private final Forms<String> others = Forms.list("not-places");

  PlaceScan(Gazetteer gazetteer, Forms<Form> forms) {
    this.gazetteer = gazetteer;
    this.forms = forms;
  }

  List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Forms.Match<Form> match = longest(text, at);
      Forms.Match<String> other = others.longest(text, at);
      if (other != null && (match == null || other.end() >= match.end())) {
        at = other.end();
      } else if (match != null && fits(text, at, match, found)) {
        add(text, found, at, match);
        at = found.get(found.size() - 1).span().end();
      } else {
        at = abbreviation(text, at, found) ? at + 2 : at + 1;
      }
    }
    return found;
  }

  /** The longest form; 义乌市场 is no 义乌市. */
  private Forms.Match<Form> longest(String text, int at) {
    Forms.Match<Form> match = forms.longest(text, at);
    boolean market =
        match != null && text.charAt(match.end() - 1) == '市' && text.startsWith("场", match.end());
    return market ? forms.longest(text, at, match.end() - 1) : match;
  }

  private void add(String text, List<Found> found, int at, Forms.Match<Form> match) {
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    Place place = match.value().place();
    int start = at;
    if (last != null && last.span().end() == at) {
      Place inner = gazetteer.inner(last.place(), text.substring(at, match.end()));
      if (inner != null) {
        place = inner;
        start = last.span().start();
        found.remove(found.size() - 1);
      }
    }
    int zone = Gazetteer.zone(text, match.end());
    if (zone > 0 && place.level().compareTo(Level.PROVINCE) >= 0) {
      String name = text.substring(at, match.end() + zone);
      place = gazetteer.named(name).orElse(place);
      found.add(new Found(new Span(start, match.end() + zone), place));
    } else {
      found.add(new Found(new Span(start, match.end()), place));
    }
  }

  private static boolean fits(String text, int at, Forms.Match<Form> match, List<Found> found) {
    boolean after = !found.isEmpty() && found.get(found.size() - 1).span().end() == at;
    Place place = match.value().place();
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    if (COMMON.contains(text.substring(at, match.end()))) {
      return after;
    }
    if (match.value().bare()) {
      boolean telling = match.end() - at >= LONG;
      return !otherSuffix(text, match.end()) && (after || telling || BEFORE_BARE.has(before));
    }
    if (place.name().equals("日本") && DIGITS.has(before)) {
      return false;
    }
    // 新疆西部、缅甸东北 are parts of the place before, not the great regions.
    return !(after
        && place.level() == Level.GROUP
        && match.end() - at == 2
        && "东西南北中".indexOf(text.charAt(at)) >= 0);
  }

  /** 云溪 in 云溪县 is not 云溪区: with another suffix it names another place. */
  private static boolean otherSuffix(String text, int at) {
    return at < text.length()
        && SUFFIXES.has(text.charAt(at))
        && (at + 1 == text.length() || !AFTER_COMMON.has(text.charAt(at + 1)));
  }

  private boolean abbreviation(String text, int at, List<Found> found) {
    if (at + 1 >= text.length()
        || !ABBREVIATIONS.has(text.charAt(at + 1))
        || !BEFORE_ABBREVIATION.has(text.charAt(at))
        || forms.longest(text, at + 1) != null
        || others.longest(text, at + 1) != null) {
      return false;
    }
    String form = text.substring(at + 1, at + 2);
    gazetteer.named(form).ifPresent(p -> found.add(new Found(new Span(at + 1, at + 2), p)));
    return true;
  }
}
