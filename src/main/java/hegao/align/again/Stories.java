package hegao.align.again;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Pair;
import hegao.claim.Slip;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Articles that tell one story: the unusual figures that two of them share, whatever these are
 * called.
 *
 * @param shared the figures, by two articles
 */
public record Stories(Map<Link, Set<String>> shared) {
  /** Figures with fewer digits are shared by chance. */
  private static final int UNUSUAL = 3;

  /** What so many articles tell is told everywhere. */
  private static final int CROWD = 8;

  private record Figure(Kind kind, String measure, BigDecimal size) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Figure that
          && kind == that.kind
          && size.equals(that.size)
          && measure.equals(that.measure);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * size.hashCode() + measure.hashCode()) + kind.ordinal();
    }
  }

  /** Two articles, the lower first. */
  record Link(String a, String b) {
    static Link of(String x, String y) {
      return x.compareTo(y) < 0 ? new Link(x, y) : new Link(y, x);
    }
  }

  /** Finds them. */
  public static Stories of(List<Claim> claims) {
    Map<Figure, Set<String>> told = new HashMap<>();
    for (Claim claim : claims) {
      boolean number = claim.value().number() != null && claim.kind() != Kind.RANK;
      if (number && Slip.significant(claim.value().number()) >= UNUSUAL) {
        BigDecimal size = claim.value().size().abs().stripTrailingZeros();
        Figure figure = new Figure(claim.kind(), claim.topic().measure(), size);
        Set<String> articles = told.computeIfAbsent(figure, k -> new TreeSet<>());
        if (articles.size() <= CROWD) {
          articles.add(claim.article().id());
        }
      }
    }
    Map<Link, Set<String>> shared = new HashMap<>();
    told.forEach(
        (figure, articles) -> {
          if (articles.size() > 1 && articles.size() <= CROWD) {
            link(figure.size().toString(), List.copyOf(articles), shared);
          }
        });
    return new Stories(shared);
  }

  private static void link(String figure, List<String> articles, Map<Link, Set<String>> shared) {
    for (int i = 0; i < articles.size(); i++) {
      for (int k = i + 1; k < articles.size(); k++) {
        Link link = Link.of(articles.get(i), articles.get(k));
        shared.computeIfAbsent(link, l -> new HashSet<>()).add(figure);
      }
    }
  }

  /** So many unusual figures the articles of a pair share. */
  public int of(Pair pair) {
    Link link = Link.of(pair.a().article().id(), pair.b().article().id());
    return shared.getOrDefault(link, Set.of()).size();
  }
}
