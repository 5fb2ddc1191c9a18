package hegao.split;

import hegao.text.Block;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph put together from its lines.
 *
 * @param kind its role
 * @param pieces the pieces of the source that it is joined from
 * @param head text of its first piece
 * @param tail text of its last piece
 * @param gap blank lines before it
 * @param level markdown level, 0 for none
 * @param foreign whether it certainly opens another story
 */
record Unit(
    Block.Kind kind,
    List<Span> pieces,
    String head,
    String tail,
    int gap,
    int level,
    boolean foreign) {

  static Unit of(Block.Kind kind, Line line) {
    return new Unit(
        kind, List.of(line.span()), line.text(), line.text(), line.gap(), line.level(), false);
  }

  /** A paragraph of lines that go on in one another. */
  static Unit body(List<Line> lines) {
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    List<Span> pieces = new ArrayList<>(lines.size());
    for (Line line : lines) {
      pieces.add(line.span());
    }
    return new Unit(Block.Kind.BODY, pieces, first.text(), last.text(), first.gap(), 0, false);
  }

  Unit asForeign() {
    return new Unit(kind, pieces, head, tail, gap, level, true);
  }

  Unit as(Block.Kind other) {
    return new Unit(other, pieces, head, tail, gap, level, foreign);
  }

  /** This paragraph with the one that it goes on in. */
  Unit joined(Unit next) {
    List<Span> all = new ArrayList<>(pieces);
    all.addAll(next.pieces);
    return new Unit(kind, List.copyOf(all), head, next.tail, gap, level, foreign);
  }

  boolean is(Block.Kind wanted) {
    return kind == wanted;
  }

  /** Whether a sentence is broken off at its end. */
  boolean open() {
    return kind == Block.Kind.BODY && !Marks.closed(tail);
  }
}
