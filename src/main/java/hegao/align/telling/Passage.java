package hegao.align.telling;

import hegao.claim.Claim;
import hegao.claim.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one sentence, in order.
 *
 * @param claims claims that are numbers, one or more
 */
public record Passage(List<Claim> claims) {
  /** The sentences of all articles that tell figures. */
  public static List<Passage> of(List<Claim> claims) {
    List<Passage> passages = new ArrayList<>();
    List<Claim> current = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.kind() == Kind.POST || claim.kind() == Kind.DATE) {
        continue;
      }
      if (!current.isEmpty() && !together(current.get(0), claim)) {
        passages.add(new Passage(List.copyOf(current)));
        current.clear();
      }
      current.add(claim);
    }
    if (!current.isEmpty()) {
      passages.add(new Passage(List.copyOf(current)));
    }
    return passages;
  }

  private static boolean together(Claim a, Claim b) {
    return a.article() == b.article() && a.sentence().equals(b.sentence());
  }

  /** How many figures it tells. */
  public int size() {
    return claims.size();
  }

  /** The figure at a place in the order of the sentence. */
  public Claim at(int i) {
    return claims.get(i);
  }

  /** The characters between figure {@code i} and the one before, or the sentence's start. */
  public String gap(int i) {
    Claim claim = claims.get(i);
    int from = i == 0 ? claim.sentence().span().start() : claims.get(i - 1).span().end();
    return from >= claim.span().start() ? "" : text().substring(from, claim.span().start());
  }

  /** The characters from figure {@code i} to figure {@code k}, both left out. */
  String between(int i, int k) {
    int from = claims.get(i).span().end();
    int to = claims.get(k).span().start();
    return from >= to ? "" : text().substring(from, to);
  }

  /** The characters behind figure {@code i} up to the next one, or the sentence's end. */
  public String behind(int i) {
    return i + 1 < size()
        ? gap(i + 1)
        : text().substring(claims.get(i).span().end(), claims.get(i).sentence().span().end());
  }

  /** The whole sentence. */
  public String sentence() {
    return claims.get(0).sentence().span().in(text());
  }

  private String text() {
    return claims.get(0).article().text();
  }
}
