package hegao.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/** The finding aids of all lists, as packaging puts them into the stock of the program. */
public final class Aids {
  private Aids() {}

  /** The aids by the names of their parts. */
  public static Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String list : WordList.names()) {
      Entries.of(list).pack(list, parts);
    }
    PlaceList places = PlaceList.load();
    places.forms().pack(PlaceList.FORMS, parts);
    places.scanned().pack(PlaceList.SCANNED, parts);
    OrganisationList.pack(parts);
    return parts;
  }
}
