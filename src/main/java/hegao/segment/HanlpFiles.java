package hegao.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the model from the files of HanLP's jar. The only door to HanLP. */
final class HanlpFiles {
  private static final String FOLDER = "/data/dictionary/";
  private static final String KNOWN = FOLDER + "CoreNatureDictionary.mini.txt.bin";
  private static final String PAIRS = FOLDER + "CoreNatureDictionary.ngram.mini.txt.table.bin";
  private static final String JOINT = FOLDER + "custom/CustomDictionary.txt.bin";
  private static final String KINDS = FOLDER + "other/CharType.bin";

  private HanlpFiles() {}

  /** Reads the model. */
  static Model read() {
    try {
      Words known = words(ByteBuffer.wrap(bytes(KNOWN)));
      Words joint = words(custom(ByteBuffer.wrap(bytes(JOINT))));
      int[][] pairs = pairs();
      Standing standing = new Standing(known);
      int size = known.counts.length;
      int[] ids = new int[size];
      int[] counts = known.counts.clone();
      byte[] tags = known.tags.clone();
      for (int word = 0; word < size; word++) {
        ids[word] = standing.id(word);
        if (standing.replaces(word)) {
          counts[word] = known.counts[ids[word]];
          tags[word] = known.tags[ids[word]];
        }
      }
      return new Model(
          known.trie,
          ids,
          counts,
          tags,
          pairs[0],
          pairs[1],
          joint.trie,
          joint.tags,
          kinds(),
          Stream.of(Nature.values()).map(Nature::toString).toArray(String[]::new),
          standing.signs(),
          known.total);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A file of words.
   *
   * @param tags the first part of speech of each
   * @param single whether it has no second
   * @param total how often all are met
   */
  record Words(DoubleArray trie, int[] counts, byte[] tags, boolean[] single, int total) {}

  private static Words words(ByteBuffer in) {
    int size = in.getInt();
    int[] counts = new int[size];
    byte[] tags = new byte[size];
    boolean[] single = new boolean[size];
    for (int word = 0; word < size; word++) {
      counts[word] = in.getInt();
      int parts = in.getInt();
      single[word] = parts == 1;
      tags[word] = (byte) in.getInt(in.position());
      in.position(in.position() + parts * 2 * Integer.BYTES);
    }
    int[] cells = new int[in.getInt() * 2];
    in.asIntBuffer().get(cells);
    in.position(in.position() + cells.length * Integer.BYTES);
    int total = in.hasRemaining() ? in.getInt() : IntStream.of(counts).sum();
    return new Words(new DoubleArray(cells), counts, tags, single, total);
  }

  /** Passes over the parts of speech that the file adds to HanLP's own. */
  private static ByteBuffer custom(ByteBuffer in) {
    int added = -in.getInt(0);
    if (added <= 0) {
      return in;
    }
    in.getInt();
    for (int i = 0; i < added; i++) {
      char[] name = new char[in.getInt()];
      for (int c = 0; c < name.length; c++) {
        name[c] = in.getChar();
      }
      Nature.create(new String(name));
    }
    return in;
  }

  private static int[][] pairs() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(open(PAIRS))) {
      return new int[][] {(int[]) in.readObject(), (int[]) in.readObject()};
    }
  }

  private static byte[] kinds() throws IOException {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    ByteBuffer in = ByteBuffer.wrap(bytes(KINDS));
    while (in.hasRemaining()) {
      int from = in.getChar();
      int to = in.getChar();
      Arrays.fill(kinds, from, to + 1, in.get());
    }
    return kinds;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) {
    InputStream in = HanlpFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new UncheckedIOException(new IOException("HanLP: " + name));
    }
    return in;
  }
}
