package hegao.extract.office;

import hegao.lexicon.Gazetteer;
import hegao.lexicon.Organisations;
import java.util.List;

/**
 * Completes 区委, 省政府 and the like, where the home place does not, by the place of that level named
 * last before in the same paragraph.
 */
final class Nearby {
  private final String text;
  private List<Gazetteer.Found> places;

  Nearby(String text) {
    this.text = text;
  }

  /**
   * {@code organisation} with its place, or as it is where none stands from {@code from} to {@code
   * position}.
   */
  String completed(String organisation, int from, int position) {
    if (organisation.isEmpty()
        || "省市州区县".indexOf(organisation.charAt(0)) < 0
        || organisation.length() > 1 && !Organisations.local(organisation.substring(1))) {
      return organisation;
    }
    String level = organisation.substring(0, 1);
    String full = last(level, from, position);
    return full.isEmpty() || organisation.length() == 1
        ? full.isEmpty() ? organisation : full
        : Organisations.canonical(full + organisation.substring(1), "");
  }

  private String last(String level, int from, int position) {
    if (places == null) {
      places = Gazetteer.shared().scan(text);
    }
    for (int i = before(position); i >= 0; i--) {
      int start = places.get(i).span().start();
      if (start < from) {
        return "";
      }
      String full = Gazetteer.shared().full(places.get(i).place(), level);
      if (!full.isEmpty()) {
        return full;
      }
    }
    return "";
  }

  /** The index of the last place that starts before {@code position}. */
  private int before(int position) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
