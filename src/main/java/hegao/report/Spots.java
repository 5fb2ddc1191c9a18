package hegao.report;

import hegao.claim.Claim;
import hegao.text.Location;
import hegao.text.Source;
import hegao.text.Span;
import java.util.IdentityHashMap;
import java.util.Map;

/** Finds the places of claims as other programs count them. */
final class Spots {
  private final Words words;
  private final Map<Source, Bytes> bytes = new IdentityHashMap<>();

  Spots(Words words) {
    this.words = words;
  }

  Spot of(Claim claim) {
    Source source = claim.article().source();
    Span place = claim.place();
    Location at = source.at(place.start());
    Location last = source.at(Math.max(place.start(), place.end() - 1));
    if (at instanceof Location.InLine first && last instanceof Location.InLine end) {
      return new Spot(source.path(), region(source, place, first, end), "");
    }
    return new Spot(source.path(), null, Whereabouts.of(at, words));
  }

  private Spot.Region region(
      Source source, Span place, Location.InLine first, Location.InLine last) {
    Bytes weight = bytes.computeIfAbsent(source, s -> Bytes.of(s.text()));
    int lineStart = Math.max(0, place.start() - first.column() + 1);
    int lastStart = Math.max(0, place.end() - last.column());
    return new Spot.Region(
        first.line(),
        first.column(),
        last.line(),
        last.column() + 1,
        weight.between(lineStart, place.start()) + 1,
        weight.between(lastStart, place.end()) + 1);
  }
}
