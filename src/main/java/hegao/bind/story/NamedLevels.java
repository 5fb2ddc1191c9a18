package hegao.bind.story;

import hegao.claim.Kind;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.util.HashMap;
import java.util.Map;

/** The names given to the levels of a story, for figures that take a metric over: 〔…〕，增长12%. */
public final class NamedLevels {
  private record Named(String name, Unit unit) {}

  private final Map<String, Named> names = new HashMap<>();

  /** The name of a level that was told before in a unit of the same sort; empty when none was. */
  public String of(String told, Kind kind, Unit unit) {
    Named named = names.get(told);
    boolean same =
        named != null
            && (kind != Kind.QUANTITY
                || unit.dimension() == named.unit().dimension()
                || unit.dimension() == Dimension.POINTS);
    return same ? named.name() : "";
  }

  /** Notes the name of a level told. */
  public void note(String told, String name, Kind kind, Unit unit) {
    if (unit.dimension() == Dimension.POINTS) {
      return;
    }
    if (kind == Kind.QUANTITY || !names.containsKey(told)) {
      names.put(told, new Named(name, unit));
    }
  }
}
