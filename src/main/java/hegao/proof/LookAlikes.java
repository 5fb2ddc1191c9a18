package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.lexicon.Terms;
import hegao.text.Article;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds characters that look like the one the same phrase has elsewhere: 人选全国 beside 入选全国, as
 * fingers and scanners mistake them.
 */
final class LookAlikes {
  private static final Terms ALIKE = Terms.load("look-alikes");

  /** Characters of a phrase that must be equal but for the one in question, itself counted. */
  private static final int WIDTH = 4;

  private LookAlikes() {}

  private record Place(Article article, int at) {}

  /** What is odd; each phrase once, at the rarer of its two spellings. */
  static List<Oddity> in(List<Article> articles) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (Article article : articles) {
      note(article, counts, places);
    }
    List<Oddity> odd = new ArrayList<>();
    Set<Place> told = new HashSet<>();
    for (Map.Entry<String, Place> each : places.entrySet()) {
      Place place = each.getValue();
      int at = middle(each.getKey());
      String other = other(each.getKey(), at, counts);
      if (other != null && told.add(new Place(place.article(), place.at() + at))) {
        odd.add(odd(each.getKey(), place, other, places.get(other)));
      }
    }
    return odd;
  }

  private static void note(
      Article article, Map<String, Integer> counts, Map<String, Place> places) {
    String text = article.text();
    for (int i = 0; i < text.length(); i++) {
      if (ALIKE.startingAt(text, i) == 0) {
        continue;
      }
      for (int from = i; from >= Math.max(0, i - WIDTH + 1); from--) {
        int end = from + WIDTH;
        if (end <= text.length() && plain(text, from, end)) {
          String phrase = text.substring(from, end) + (i - from);
          counts.merge(phrase, 1, Integer::sum);
          places.putIfAbsent(phrase, new Place(article, from));
        }
      }
    }
  }

  private static boolean plain(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int middle(String phrase) {
    return phrase.charAt(WIDTH) - '0';
  }

  /** The commoner spelling of a phrase, or null. */
  private static String other(String phrase, int at, Map<String, Integer> counts) {
    String twins = ALIKE.sense(phrase.substring(at, at + 1));
    for (int i = 0; i < twins.length(); i++) {
      String other = phrase.substring(0, at) + twins.charAt(i) + phrase.substring(at + 1);
      int more = counts.getOrDefault(other, 0) - counts.get(phrase);
      boolean known = counts.containsKey(other);
      if (known && (more > 0 || more == 0 && phrase.compareTo(other) < 0)) {
        return other;
      }
    }
    return null;
  }

  private static Oddity odd(String phrase, Place place, String other, Place beside) {
    int at = middle(phrase);
    Claim one = claim(place, at);
    Claim two = claim(beside, at);
    String told =
        "“"
            + phrase.substring(0, WIDTH)
            + "”，另处写作“"
            + other.substring(0, WIDTH)
            + "”，字形相近，其一可能是误字。";
    return new Oddity(Odd.LOOK_ALIKE, List.of(one, two), told, null, Kinship.NEAR);
  }

  private static Claim claim(Place place, int at) {
    int from = place.at();
    return Found.claim(place.article(), new Span(from, from + WIDTH), Kind.TERM, "用字");
  }
}
