package hegao.lexicon;

import java.util.List;

/**
 * A place or a group of places.
 *
 * @param name canonical short name: 重庆, 合川区, 两江新区, 川渝, 中国
 * @param level what kind of place
 * @param parents names of the places and groups it belongs to, nearest first
 */
public record Place(String name, Level level, List<String> parents) {
  public Place {
    parents = List.copyOf(parents);
  }

  /** Kinds of places, with the mark of the word list. */
  public enum Level {
    WORLD("世界"),
    /** Continents and groups of countries. */
    REGION("洲"),
    COUNTRY("国"),
    /** Groups of provinces and areas within a province. */
    GROUP("区域"),
    PROVINCE("省"),
    PREFECTURE("地"),
    COUNTY("县"),
    /** New areas and development zones. */
    ZONE("新区"),
    /** Cities abroad. */
    CITY("城");

    private static final List<Level> ALL = List.of(values());

    private final String mark;

    Level(String mark) {
      this.mark = mark;
    }

    static Level marked(String mark) {
      for (Level level : ALL) {
        if (level.mark.equals(mark)) {
          return level;
        }
      }
      throw new IllegalArgumentException("no level " + mark);
    }
  }
}
