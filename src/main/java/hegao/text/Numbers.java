package hegao.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A part of {@link Stock} as whole arrays of numbers, one behind the other: copied through a small
 * buffer, as fresh memory for ten megabytes costs more than to read them.
 */
public final class Numbers {
  private static final int CHUNK = 1 << 16;

  private final Stock.Source source;
  private final int end;
  private final ByteBuffer chunk;

  /** What of the part comes next into the chunk. */
  private int next;

  Numbers(Stock.Source source, int from, int length) {
    this.source = source;
    next = from;
    end = from + length;
    chunk = ByteBuffer.allocate(Math.min(length, CHUNK)).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  }

  /** How many bytes are left. */
  public int remaining() {
    return chunk.remaining() + end - next;
  }

  /** The next number of four bytes. */
  public int next() {
    fill();
    return chunk.getInt();
  }

  /** The next numbers, of four bytes each, into the beginning of an array. */
  public void next(int[] into, int count) {
    for (int done = 0; done < count; ) {
      fill();
      int some = Math.min(count - done, chunk.remaining() / Integer.BYTES);
      chunk.asIntBuffer().get(into, done, some);
      chunk.position(chunk.position() + some * Integer.BYTES);
      done += some;
    }
  }

  /** The next numbers, of eight bytes each, into an array. */
  public void next(long[] into) {
    for (int done = 0; done < into.length; ) {
      fill();
      int some = Math.min(into.length - done, chunk.remaining() / Long.BYTES);
      chunk.asLongBuffer().get(into, done, some);
      chunk.position(chunk.position() + some * Long.BYTES);
      done += some;
    }
  }

  /** Takes more from the source where less than one number is left. */
  private void fill() {
    if (chunk.remaining() >= Long.BYTES || next == end) {
      return;
    }
    chunk.compact();
    int some = Math.min(end - next, chunk.remaining());
    chunk.limit(chunk.position() + some);
    try {
      source.read(next, chunk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    next += some;
    chunk.flip();
  }
}
