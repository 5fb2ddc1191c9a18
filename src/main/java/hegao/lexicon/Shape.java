package hegao.lexicon;

import static hegao.lexicon.Field.CHARACTER;
import static hegao.lexicon.Field.CODE;
import static hegao.lexicon.Field.COUNT;
import static hegao.lexicon.Field.DAY;
import static hegao.lexicon.Field.FORMS;
import static hegao.lexicon.Field.KNOWN;
import static hegao.lexicon.Field.LISTED;
import static hegao.lexicon.Field.NUMBER;
import static hegao.lexicon.Field.SIDE;
import static hegao.lexicon.Field.TEXT;
import static hegao.lexicon.Field.WORD;
import static hegao.lexicon.Field.YEAR;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form of the entries of a list.
 *
 * @param fields what stands in each column
 * @param least columns that every entry has
 */
record Shape(List<Field> fields, int least) {
  /** The form of each list, by name. */
  static final Map<String, Shape> ALL = all();

  private static Map<String, Shape> all() {
    Map<String, Shape> shapes = new TreeMap<>();
    for (String name :
        List.of(
            "acts",
            "after-names",
            "bodies",
            "drivers",
            "event-nouns",
            "happenings",
            "indices",
            "kinds",
            "light",
            "light-verbs",
            "links",
            "measure-endings",
            "not-numbers",
            "not-places",
            "not-summed",
            "openings",
            "organisation-endings",
            "posts",
            "project-kinds",
            "ranking",
            "reach",
            "rulers",
            "speech-verbs",
            "stops",
            "surname-words",
            "surnames")) {
      shapes.put(name, of(WORD));
    }
    for (String name :
        List.of(
            "bases",
            "classes",
            "compounds",
            "counters",
            "deals",
            "facilities",
            "industries",
            "measures",
            "qualifiers",
            "tolls")) {
      shapes.put(name, of(WORD, WORD));
    }
    for (String name :
        List.of(
            "announcing",
            "changes",
            "company-words",
            "courses",
            "deixis",
            "disasters",
            "many-have",
            "moods",
            "sole-offices",
            "standing",
            "steps",
            "tiers")) {
      shapes.put(name, of(WORD, LISTED));
    }
    shapes.put("days-off", of(WORD, DAY, DAY));
    shapes.put("contrasts", of(WORD, LISTED, WORD));
    shapes.put("eras", of(WORD, YEAR));
    shapes.put("epochs", of(WORD, YEAR, DAY));
    shapes.put("hedges", of(SIDE, LISTED));
    shapes.put("holidays", of(WORD, DAY));
    shapes.put("look-alikes", of(CHARACTER, WORD));
    shapes.put("not-units", new Shape(List.of(WORD, WORD), 1));
    shapes.put("organisations", new Shape(List.of(WORD, LISTED, FORMS), 2));
    shapes.put("paired", of(WORD, WORD, WORD));
    shapes.put("period-words", of(WORD, CODE));
    shapes.put("places", new Shape(List.of(WORD, LISTED, KNOWN, FORMS), 3));
    shapes.put("presses", new Shape(List.of(WORD, WORD), 1));
    shapes.put("riders", new Shape(List.of(WORD, WORD), 1));
    shapes.put("seasons", of(WORD, DAY, COUNT, COUNT));
    shapes.put("traditional", of(CHARACTER, CHARACTER));
    shapes.put("traditional-rest", of(CHARACTER, CHARACTER));
    shapes.put("units", of(WORD, TEXT, LISTED, NUMBER, NUMBER));
    return shapes;
  }

  private static Shape of(Field... fields) {
    return new Shape(List.of(fields), fields.length);
  }

  /**
   * What is wrong with an entry, in Chinese; null when nothing is.
   *
   * @param shipped the entries that come with the program, whose senses are the known ones
   */
  String mistake(String[] row, List<String[]> shipped) {
    if (row.length < least || row.length > fields.size()) {
      String wanted = least == fields.size() ? "" + least : least + "—" + fields.size();
      return "应有 " + wanted + " 栏，写了 " + row.length + " 栏（栏间用一个制表符）";
    }
    for (int i = 0; i < row.length; i++) {
      String mistake = fields.get(i).mistake(row[i], i, shipped);
      if (mistake != null) {
        return "第 " + (i + 1) + " 栏“" + row[i] + "”" + mistake;
      }
    }
    return null;
  }
}
