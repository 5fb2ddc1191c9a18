package hegao.split;

import hegao.text.Block;
import hegao.text.Block.Kind;
import hegao.text.Mended;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the readable text of a story and keeps where each character came from. */
final class Mending {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int[] origins = new int[256];
  private int blockStart;

  Mending(String source) {
    this.source = source;
  }

  /** Adds a paragraph; its pieces are joined and the stray spaces in them dropped. */
  void add(Unit unit) {
    if (text.length() > 0) {
      int last = origins[text.length() - 1];
      put('\n', last + 1 < source.length() ? last + 1 : last);
    }
    blockStart = text.length();
    boolean keep = !unit.is(Kind.BODY) && !unit.is(Kind.ITEM);
    for (Span piece : unit.pieces()) {
      copy(piece, keep, unit.is(Kind.ROW));
    }
    blocks.add(new Block(unit.kind(), new Span(blockStart, text.length())));
  }

  private void copy(Span piece, boolean keep, boolean row) {
    int gap = piece.start();
    boolean spaced = text.length() > blockStart;
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = source.charAt(i);
      if (keep && (c == '\t' || (c == '|' && row))) {
        put('\t', i);
        spaced = false;
      } else if (Marks.space(c) || Marks.breaksLine(c)) {
        gap = spaced ? gap : i;
        spaced |= !Marks.unseen(c);
      } else if (!bold(i)) {
        boolean broken = i == piece.start();
        if (spaced && text.length() > blockStart && (broken ? letters(c) : parts(c, keep))) {
          put(' ', gap);
        }
        put(c, i);
        spaced = false;
      }
    }
  }

  /** Whether the character belongs to the marks of bold markdown. */
  private boolean bold(int i) {
    return source.charAt(i) == '*'
        && (source.startsWith("**", i) || (i > 0 && source.startsWith("**", i - 1)));
  }

  /** Whether a space before {@code c} is one that parts words, not a stray one. */
  private boolean parts(char c, boolean keep) {
    char before = text.charAt(text.length() - 1);
    if (before == '\t' || before == ' ') {
      return false;
    }
    return keep || (narrow(before) && narrow(c));
  }

  /** Whether a line break before {@code c} parts two Latin words. */
  private boolean letters(char c) {
    return Marks.latin(text.charAt(text.length() - 1)) && Marks.latin(c);
  }

  /** Letters and digits, between which a space means something. */
  private static boolean narrow(char c) {
    return Marks.latin(c) || Marks.digit(c);
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  Mended mended() {
    return new Mended(text.toString(), Arrays.copyOf(origins, text.length()));
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
