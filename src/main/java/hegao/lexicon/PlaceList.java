package hegao.lexicon;

import hegao.lexicon.Place.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word list of places as read.
 *
 * @param byName places by canonical name
 * @param byForm places by every form that names them alone
 * @param scanned forms to look for in running text
 */
record PlaceList(
    Map<String, Place> byName, Map<String, Place> byForm, Forms<PlaceList.Form> scanned) {

  private static final int ROOM = 1 << 15;

  /** A form with its place; {@code bare} when it is a county's name without its suffix. */
  record Form(Place place, boolean bare) {}

  /** Entries: name, level, parents, other forms; {@code =} shared form, {@code ~} not in texts. */
  static PlaceList read(List<String[]> rows) {
    PlaceList list = new PlaceList(new HashMap<>(8192), new HashMap<>(16384), new Forms<>(ROOM));
    for (String[] row : rows) {
      list.add(List.of(row));
    }
    return list;
  }

  private void add(List<String> fields) {
    List<String> parents = fields.size() > 2 ? WordList.split(fields.get(2), '、') : List.of();
    Place place = new Place(fields.get(0), Level.marked(fields.get(1)), parents);
    byName.put(place.name(), place);
    put(place.name(), place, false);
    if (fields.size() > 3) {
      for (String form : WordList.split(fields.get(3), '、')) {
        addForm(form, place);
      }
    }
  }

  private void addForm(String form, Place place) {
    switch (form.charAt(0)) {
      case '~' -> byForm.put(form.substring(1), place);
      case '=' -> {
        String shared = form.substring(1);
        put(shared, new Place(shared, Level.COUNTY, List.of("中国")), false);
      }
      default -> put(form, place, place.level() == Level.COUNTY && place.name().startsWith(form));
    }
  }

  private void put(String form, Place place, boolean bare) {
    byForm.put(form, place);
    scanned.put(form, new Form(place, bare));
  }
}
