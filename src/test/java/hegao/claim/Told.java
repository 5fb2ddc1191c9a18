package hegao.claim;

import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Period;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Mended;
import hegao.text.Metadata;
import hegao.text.Published;
import hegao.text.Sentence;
import hegao.text.Source;
import hegao.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims of one article for tests. Each is told as {@code subject/metric/sentence}, its figures
 * between 【 and 】; a sentence that starts with # is the headline, and 周年, % and other units are
 * read off the figure.
 */
public final class Told {
  private Told() {}

  /** The claims of an article that nothing dates. */
  public static List<Claim> story(String... told) {
    return printed(null, told);
  }

  /** The claims of an article printed on some day. */
  public static List<Claim> printed(String day, String... told) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String one : told) {
      String sentence = one.substring(one.lastIndexOf('/') + 1);
      int start = text.length();
      text.append(sentence.replaceAll("[#【】]", ""));
      Block.Kind kind = sentence.startsWith("#") ? Block.Kind.HEADLINE : Block.Kind.BODY;
      blocks.add(new Block(kind, new Span(start, text.length())));
      text.append('\n');
    }
    String body = text.toString();
    Source source = new Source(told[0], body, told[0], Metadata.NONE);
    Published published =
        day == null
            ? Published.UNKNOWN
            : new Published(LocalDate.parse(day), Published.Origin.FRONT_MATTER);
    Article article =
        new Article(told[0], source, "", published, Mended.verbatim(body), List.copyOf(blocks));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      claims.addAll(claims(article, blocks.get(i), told[i].split("/")));
    }
    return claims;
  }

  private static List<Claim> claims(Article article, Block block, String... told) {
    List<Claim> claims = new ArrayList<>();
    int at = block.span().start();
    for (String piece : told[2].replace("#", "").split("(?=【)|】")) {
      boolean figure = piece.startsWith("【");
      String read = figure ? piece.substring(1) : piece;
      if (figure) {
        Span span = new Span(at, at + read.length());
        claims.add(claim(article, new Sentence(block.span(), block), span, told[0], told[1]));
      }
      at += read.length();
    }
    return claims;
  }

  private static Claim claim(
      Article article, Sentence sentence, Span span, String subject, String metric) {
    String written = span.in(article.text());
    BigDecimal number = new BigDecimal(written.replaceAll("[^0-9.]", ""));
    String unit = written.replaceAll("[0-9.]", "");
    Kind kind = unit.equals("%") ? Kind.SHARE : Kind.QUANTITY;
    return new Claim(
        article.id() + span.start(),
        article,
        sentence,
        span,
        kind,
        subject,
        metric,
        List.of(),
        new Value(number, null, unit, Bound.EXACT, Interval.point(number), null),
        null,
        Modality.ACTUAL,
        null,
        new Topic(subject, metric, List.of(), unit));
  }

  /** A claim as of a day, or of a day. */
  public static Claim at(Claim claim, String day, boolean asOf, Period.Anchor anchor) {
    LocalDate end = LocalDate.parse(day);
    Period period = new Period(new Span(0, 0), asOf ? null : end, end, Period.Grain.DAY, anchor);
    return claim.at(period, null);
  }

  /** Two claims of surely one thing and one time. */
  public static Pair pair(Claim a, Claim b) {
    return pair(a, b, Kinship.SAME, Timing.SAME);
  }

  /** Two claims of what may be one thing. */
  public static Pair pair(Claim a, Claim b, Kinship kinship, Timing timing) {
    return new Pair(a, b, kinship, timing, 1, List.of());
  }
}
