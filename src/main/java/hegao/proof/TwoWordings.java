package hegao.proof;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.text.Article;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds set phrases that differ by some words in the middle: the names of papers and programmes in
 * 《》 and “”, beside each other and beside the running text.
 */
final class TwoWordings {
  /** Characters that two wordings share at either end at least. */
  private static final int EDGE = 4;

  private static final int SHORTEST = 10;
  private static final int LONGEST = 60;

  /** Characters that one wording has more than the other. */
  private static final int MOST = 6;

  /** A phrase that opens like so many others is compared with no more of them. */
  private static final int CROWD = 40;

  private static final String OPEN = "“《「";
  private static final String CLOSE = "”》」";

  /** Differences of these tell two things apart: 一期, 上海, 第二次. */
  private static final String TELLING = "一二三四五六七八九十0123456789第上下东西南北前后副省市县区年月版期号不非";

  private TwoWordings() {}

  private record Place(Article article, Span span) {}

  /** What is odd about the phrases of some articles; each pair of wordings once. */
  static List<Oddity> in(List<Article> articles) {
    Map<String, Place> phrases = phrases(articles);
    Map<String, List<String>> byHead = new HashMap<>();
    for (String phrase : phrases.keySet()) {
      byHead.computeIfAbsent(phrase.substring(0, EDGE), k -> new ArrayList<>()).add(phrase);
    }
    Map<String, Oddity> odd = new LinkedHashMap<>();
    for (Article article : phrases.isEmpty() ? List.<Article>of() : articles) {
      scan(article, byHead, phrases, odd);
    }
    return List.copyOf(odd.values());
  }

  private static Map<String, Place> phrases(List<Article> articles) {
    Map<String, Place> phrases = new LinkedHashMap<>();
    for (Article article : articles) {
      String text = article.text();
      for (int i = 0; i < text.length(); i++) {
        int kind = OPEN.indexOf(text.charAt(i));
        int end = kind < 0 ? -1 : closing(text, i + 1, CLOSE.charAt(kind));
        if (end - i > SHORTEST) {
          Span span = new Span(i + 1, end);
          phrases.putIfAbsent(span.in(text), new Place(article, span));
        }
      }
    }
    return phrases;
  }

  private static int closing(String text, int from, char close) {
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      if (c == '\n' || c == '。' || c == '；' || OPEN.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Looks for the other wording of each phrase anywhere in an article. */
  private static void scan(
      Article article,
      Map<String, List<String>> byHead,
      Map<String, Place> phrases,
      Map<String, Oddity> odd) {
    String text = article.text();
    for (int i = 0; i + EDGE <= text.length(); i++) {
      List<String> alike = byHead.getOrDefault(text.substring(i, i + EDGE), List.of());
      for (String phrase : alike.subList(0, Math.min(CROWD, alike.size()))) {
        int end = otherEnd(text, i, phrase);
        String other = end < 0 ? "" : text.substring(i, end);
        if (end < 0 || odd.containsKey(key(phrase, other))) {
          continue;
        }
        odd.put(key(phrase, other), odd(phrases.get(phrase), new Place(article, new Span(i, end))));
      }
    }
  }

  /** Where the other wording that opens at {@code i} ends; -1 when there is none. */
  private static int otherEnd(String text, int i, String phrase) {
    if (text.startsWith(phrase, i)) {
      return -1;
    }
    String tail = phrase.substring(phrase.length() - EDGE);
    for (int more = -MOST; more <= MOST; more++) {
      int end = i + phrase.length() + more;
      boolean fits = more != 0 && end <= text.length() && end - EDGE > i;
      if (fits && text.startsWith(tail, end - EDGE) && inserted(phrase, text.substring(i, end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether the longer is the shorter with one run of plain words put in. */
  static boolean inserted(String a, String b) {
    String small = a.length() < b.length() ? a : b;
    String large = small.equals(a) ? b : a;
    int head = 0;
    while (head < small.length() && small.charAt(head) == large.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < small.length() - head
        && small.charAt(small.length() - 1 - tail) == large.charAt(large.length() - 1 - tail)) {
      tail++;
    }
    String run = large.substring(head, large.length() - tail);
    return head + tail == small.length() && head >= EDGE && tail >= EDGE && plain(run);
  }

  private static boolean plain(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (!Character.isLetter(run.charAt(i)) || TELLING.indexOf(run.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
  }

  private static Oddity odd(Place a, Place b) {
    Claim one = Found.claim(a.article(), a.span(), Kind.TERM, "用语");
    Claim other = Found.claim(b.article(), b.span(), Kind.TERM, "用语");
    String told = "“" + one.text() + "”，另处写作“" + other.text() + "”。如是同一名称或固定说法，宜统一。";
    return new Oddity(Odd.TWO_WORDINGS, List.of(one, other), told, null, Kinship.NEAR);
  }
}
