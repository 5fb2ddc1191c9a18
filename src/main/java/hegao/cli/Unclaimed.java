package hegao.cli;

import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Quantity;
import hegao.mention.Unit.Dimension;
import hegao.text.Article;
import hegao.text.Block;

/** Why a number that was read makes no claim. */
final class Unclaimed {
  private Unclaimed() {}

  /** Key of the words that tell why. */
  static String reason(Mention mention, Article article) {
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.BYLINE && block.span().overlaps(mention.span())) {
        return "unclaimed.byline";
      }
    }
    if (mention instanceof Ordinal) {
      return "unclaimed.ordinal";
    }
    Dimension dimension =
        mention instanceof Quantity quantity ? quantity.unit().dimension() : Dimension.OTHER;
    return switch (dimension) {
      case NONE -> "unclaimed.bare";
      case COUNT -> "unclaimed.one";
      default -> "unclaimed.other";
    };
  }
}
