package hegao.judge;

import hegao.claim.Claim;
import hegao.text.Block;
import java.util.Comparator;

/** Names the places of claims briefly, and orders them. */
final class Places {
  /** By file, then by place in it, then by id. */
  static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim c) -> c.article().source().path())
          .thenComparing(Claim::place)
          .thenComparing(Claim::id);

  private static final int LONGEST = 22;

  private Places() {}

  /** The article of a claim: 《headline》, or its file where it has no headline. */
  static String article(Claim claim) {
    String headline = claim.article().headline().strip();
    if (headline.isEmpty()) {
      return claim.article().source().path();
    }
    int length = headline.codePointCount(0, headline.length());
    return length <= LONGEST
        ? "《" + headline + "》"
        : "《" + headline.substring(0, headline.offsetByCodePoints(0, LONGEST)) + "…》";
  }

  /** The article, with the file too where another article has the same name. */
  static String article(Claim claim, Claim beside) {
    String name = article(claim);
    boolean ambiguous =
        name.equals(article(beside)) && !claim.article().id().equals(beside.article().id());
    return ambiguous && !name.equals(claim.article().source().path())
        ? name + "（" + claim.article().source().path() + "）"
        : name;
  }

  /** Whether both stand in one article. */
  static boolean together(Claim a, Claim b) {
    return a.article().id().equals(b.article().id());
  }

  /** The part of the page: 标题, 小标题, 图注 …; 正文 for the rest. */
  static String part(Claim claim) {
    Block.Kind kind = claim.sentence().block().kind();
    return switch (kind) {
      case HEADLINE -> "标题";
      case SUBHEAD -> "小标题";
      case CAPTION -> "图注";
      case ITEM, ROW -> "图表";
      case BYLINE -> "署名";
      case BODY -> "正文";
    };
  }

  /** The figure as written, on one line. */
  static String written(Claim claim) {
    return "“" + claim.written().replace('\n', ' ').strip() + "”";
  }
}
