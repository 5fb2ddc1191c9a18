package hegao.bind.place;

import hegao.bind.word.Token;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Place;
import hegao.lexicon.Place.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places a story has told of so far, and what 全省, 当地, 两地 mean among them. */
public final class Setting {
  private static final int REMEMBERED = 12;

  /** Levels at which a name may be written in several ways. */
  private static final Set<Level> WRITTEN = Set.of(Level.COUNTY, Level.COUNTRY, Level.CITY);

  private String opening;
  private final String home;
  private final Deque<String> told = new ArrayDeque<>();
  private final Map<String, String> forms = new HashMap<>();
  private String place;
  private String group = "";
  private String heard = "";

  /**
   * A setting at the start of a story.
   *
   * @param opening the place the story is of as a whole, or empty
   * @param home the publication's place, or empty
   */
  public Setting(String opening, String home) {
    this.opening = opening;
    this.home = home;
    this.place = "";
    if (!Opening.wide(opening, home)) {
      place(opening);
    }
  }

  /** Opens a part of the story that is of a place of its own. */
  public void open(String name) {
    opening = name;
    place(name);
  }

  /** The place told of now, or empty. */
  public String place() {
    return place;
  }

  /** Makes a place the one that is told of. */
  public void place(String name) {
    place = name;
    remember(name);
    if (level(name).filter(l -> l == Level.GROUP).isPresent()) {
      group = name;
    }
  }

  /** Takes over the place that a body's name begins with: 〔江北云溪〕国际商城. */
  public void inside(String body) {
    List<Gazetteer.Found> found = Gazetteer.shared().scan(body);
    if (!found.isEmpty() && found.get(0).span().start() == 0) {
      String name = found.get(0).place().name();
      if (!wide(name)) {
        place(name);
      }
    }
  }

  /** Notes a place that is named in passing: 该区 may point to it. */
  public void hear(String name, String form) {
    boolean side = form.endsWith("方"); // 江方 stands for the country and is no name of it
    if (form.length() > 1
        && !side
        && !wide(name)
        && level(name).filter(WRITTEN::contains).isPresent()) {
      forms.putIfAbsent(name, own(name, form.strip()));
    }
    if (!wide(name)) {
      heard = name;
      remember(name);
    }
  }

  /** The part of a written name that is the place's own: 江北〔云溪〕. */
  private static String own(String name, String form) {
    for (int from = form.length() - 2; from > 0; from--) {
      String part = form.substring(from);
      if (Gazetteer.shared().named(part).filter(p -> p.name().equals(name)).isPresent()) {
        return part;
      }
    }
    return form;
  }

  /** A place as the article writes it first. */
  public String written(String name) {
    return forms.getOrDefault(name, name);
  }

  /** At a new paragraph the story is back at the place it is of as a whole. */
  public void back() {
    if (!place.equals(home)
        && !place.equals(opening)
        && Gazetteer.shared().within(place, opening)) {
      place = opening;
    }
  }

  /** Whether a place token is a deictic word. */
  public static boolean points(Token place) {
    return place.tag().equals("home")
        || place.tag().equals("context")
        || place.tag().equals("group");
  }

  /** The name of a place token, deictic words resolved; empty when they point to nothing known. */
  public String resolve(Token token) {
    return switch (token.tag()) {
      case "home" -> home.isEmpty() ? levelled(token.form()) : home;
      case "context" -> context();
      case "group" -> group.isEmpty() ? context() : group;
      default -> token.tag();
    };
  }

  private String context() {
    return heard.isEmpty() ? place : heard;
  }

  /** 全省 is of the province told last, 全区 of the district or autonomous region. */
  private String levelled(String form) {
    char level = form.charAt(form.length() - 1);
    for (String name : told) {
      if (fits(name, level)) {
        return name;
      }
    }
    return wide(place) && !heard.isEmpty() ? context() : place;
  }

  private static boolean fits(String name, char level) {
    String full = Gazetteer.shared().named(name).map(p -> Gazetteer.shared().full(p)).orElse(name);
    return full.charAt(full.length() - 1) == level;
  }

  private void remember(String name) {
    if (!name.isEmpty()) {
      told.remove(name);
      told.addFirst(name);
      if (told.size() > REMEMBERED) {
        told.removeLast();
      }
    }
  }

  private static boolean wide(String name) {
    return name.equals("中国") || name.equals("全球");
  }

  private static Optional<Level> level(String name) {
    return Gazetteer.shared().named(name).map(Place::level);
  }
}
