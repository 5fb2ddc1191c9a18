package hegao.split;

import hegao.text.Block;
import hegao.text.Block.Kind;
import hegao.text.Mended;
import java.util.List;

/**
 * A story before its date is known.
 *
 * @param headline its main headline, or its first clause
 * @param body mended text
 * @param blocks paragraphs of that text
 */
record Draft(String headline, Mended body, List<Block> blocks) {

  static Draft of(String source, List<Unit> story) {
    int main = Headline.index(story);
    Mending mending = new Mending(source);
    for (int i = 0; i < story.size(); i++) {
      mending.add(i == main ? story.get(i).as(Kind.HEADLINE) : story.get(i));
    }
    Mended body = mending.mended();
    List<Block> blocks = mending.blocks();
    String headline =
        main < 0 ? Headline.made(body.text(), blocks) : blocks.get(main).span().in(body.text());
    return new Draft(headline, body, blocks);
  }

  boolean headed() {
    return blocks.stream().anyMatch(block -> block.kind() == Kind.HEADLINE);
  }

  String text() {
    return body.text();
  }
}
