package hegao.bind.name;

import hegao.lexicon.Terms;
import java.util.Map;

/** The one name, among those an article teaches, that the whole story is of. */
final class Chief {
  private static final Terms FACILITIES = Terms.load("facilities");

  /** A name told so often is what the story is of. */
  private static final int OFTEN = 4;

  /** Characters that open a story. */
  private static final int LEAD = 160;

  private final String headline;
  private final String text;
  private final boolean local;
  private final Map<String, Integer> names;
  private final Map<String, String> tags;

  private Chief(
      String headline,
      String text,
      boolean local,
      Map<String, Integer> names,
      Map<String, String> tags) {
    this.headline = headline;
    this.text = text;
    this.local = local;
    this.names = names;
    this.tags = tags;
  }

  /**
   * The name, or null.
   *
   * @param home the publication's place; a local story is of that place unless its headline names
   *     another
   * @param names taught, with how often each is told
   * @param tags of those that are no bodies
   */
  static String of(
      String headline,
      String text,
      String home,
      Map<String, Integer> names,
      Map<String, String> tags) {
    Chief chief = new Chief(headline, text, !home.isEmpty(), names, tags);
    String main = null;
    for (String name : names.keySet()) {
      if (chief.may(name) && (main == null || chief.before(name, main))) {
        main = name;
      }
    }
    return main;
  }

  private boolean may(String name) {
    String tag = tags.get(name);
    boolean team = Bodies.TEAM.equals(tag) && !local && names.get(name) >= OFTEN;
    if (tag == null) {
      boolean often = headline.contains(name) || !local && leads(name);
      return often && !name.endsWith("代表团");
    }
    boolean company =
        Bodies.COMPANY.equals(tag) && (headline.contains(name) || !local && opens(name));
    return team || company;
  }

  /** Whether a facility is what the story is of: the only body it teaches, in two paragraphs. */
  private boolean leads(String name) {
    int first = text.indexOf(name);
    boolean only = names.size() - tags.size() == 1;
    boolean apart = first >= 0 && text.substring(first, text.lastIndexOf(name)).indexOf('\n') >= 0;
    return FACILITIES.endingAt(name, name.length()) > 0
        && (names.get(name) >= OFTEN || only && apart);
  }

  /** Whether a company opens the story, and none is told of more often. */
  private boolean opens(String name) {
    return text.indexOf(name) < LEAD
        && names.entrySet().stream()
            .filter(e -> Bodies.COMPANY.equals(tags.get(e.getKey())))
            .noneMatch(e -> e.getValue() > names.get(name));
  }

  private boolean before(String name, String main) {
    int led = Boolean.compare(headline.contains(name), headline.contains(main));
    if (led != 0) {
      return led > 0;
    }
    int team = Boolean.compare(Teams.named(name), Teams.named(main));
    if (team != 0) {
      return team > 0;
    }
    int more = Integer.compare(names.get(name), names.get(main));
    return more > 0 || more == 0 && name.compareTo(main) < 0;
  }
}
