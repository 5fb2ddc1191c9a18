package hegao.lexicon;

import hegao.lexicon.Place.Level;
import java.util.List;

/**
 * The word list of places: name, level, parents, other forms; {@code =} a form that places share,
 * {@code ~} one that is not looked for in texts.
 *
 * @param names the canonical names
 * @param forms all forms that name a place alone
 * @param scanned forms to look for in running text
 */
record PlaceList(Entries names, Entries forms, Entries scanned) {
  private static final String LIST = "places";

  /** Finding aids for the forms beside the names. */
  static final String FORMS = "places-forms";

  static final String SCANNED = "places-scanned";
  private static final char SHARED = '=';
  private static final char UNSCANNED = '~';

  /** A form with its place; {@code bare} when it is a county's name without its suffix. */
  record Form(Place place, boolean bare) {}

  /** The list in use. */
  static PlaceList load() {
    return new PlaceList(
        Entries.of(LIST),
        Entries.of(LIST, FORMS, (all, from, to) -> add(all, from, to, true)),
        Entries.of(LIST, SCANNED, (all, from, to) -> add(all, from, to, false)));
  }

  private static void add(Entries all, int from, int to, boolean unscanned) {
    int at = all.end(from, '\t', to);
    all.add(from, at);
    for (int field = 1; field < 3 && at < to; field++) {
      at = all.end(at + 1, '\t', to);
    }
    while (at < to) {
      int start = at + 1;
      at = all.end(start, '、', to);
      char mark = start < at ? all.charAt(start) : UNSCANNED;
      boolean marked = mark == SHARED || mark == UNSCANNED;
      if (start < at && (unscanned || mark != UNSCANNED)) {
        all.add(marked ? start + 1 : start, at);
      }
    }
  }

  /** Places by canonical name. */
  Forms<Place> byName() {
    return Forms.of(names, place -> place(names.row(place)));
  }

  /** Places by every form that names them alone. */
  Forms<Place> byForm() {
    return Forms.of(forms, at -> form(forms, at).place());
  }

  /** Forms to look for in running text. */
  Forms<Form> byScan() {
    return Forms.of(scanned, at -> form(scanned, at));
  }

  private static Form form(Entries entries, int at) {
    String[] row = entries.row(at);
    char before = at == 0 ? '\n' : entries.charAt(at - 1);
    String form = entries.form(at, '、');
    if (before == SHARED) {
      return new Form(new Place(form, Level.COUNTY, List.of("中国")), false);
    }
    Place place = place(row);
    boolean other = before != '\n' && before != UNSCANNED;
    return new Form(place, other && place.level() == Level.COUNTY && place.name().startsWith(form));
  }

  private static Place place(String[] row) {
    List<String> parents = row.length > 2 ? WordList.split(row[2], '、') : List.of();
    return new Place(row[0], Level.marked(row[1]), parents);
  }
}
