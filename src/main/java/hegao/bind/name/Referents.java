package hegao.bind.name;

import hegao.bind.word.Characters;
import hegao.lexicon.Terms;
import java.util.List;

/** What a pointing word and a noun stand for: the nearest thing before whose name ends so. */
public final class Referents {
  private static final String STOPS = "的了在是和与及为有将从对把被由等向给让使以于就也都还已个座条家次场所";
  private static final List<String> LISTS =
      List.of("acts", "announcing", "happenings", "links", "reach", "speech-verbs");
  private static final List<Terms> VERBS = LISTS.stream().map(Terms::load).toList();
  private static final int LONGEST = 18;
  private static final int TRIES = 8;

  private Referents() {}

  /**
   * The full name, or null when none is told.
   *
   * @param text of the article
   * @param before where the pointing word stands
   * @param noun what it points with: 基地, 灯会
   */
  public static String find(String text, int before, String noun) {
    int at = text.lastIndexOf(noun, before - noun.length());
    for (int i = 0; i < TRIES && at >= 0; i++) {
      String name = trimmed(text.substring(start(text, at), at + noun.length()));
      if (name.length() >= noun.length() + 2) {
        return name;
      }
      at = at == 0 ? -1 : text.lastIndexOf(noun, at - 1);
    }
    return null;
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST) {
      char c = text.charAt(start - 1);
      boolean quote = "“”".indexOf(c) >= 0;
      if (!quote && (!Character.isLetterOrDigit(c) || STOPS.indexOf(c) >= 0)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Whether a word tells what was done and names nothing. */
  static boolean acts(String word) {
    return VERBS.stream().anyMatch(verbs -> verbs.has(word));
  }

  /** A phrase without quotes and the verbs before it. */
  static String trimmed(String name) {
    String kept = Characters.without(name, "“”");
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (Terms verbs : VERBS) {
        int length = verbs.startingAt(kept, 0);
        if (length > 1) {
          kept = kept.substring(length);
          shorter = true;
        }
      }
    }
    return kept;
  }
}
