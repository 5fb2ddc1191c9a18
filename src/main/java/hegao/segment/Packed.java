package hegao.segment;

import hegao.segment.Model.Sign;
import hegao.segment.Model.Signs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The model in one file: its length, then its arrays one after the other as they stand in memory,
 * each after its length in bytes, the lowest byte of a number first.
 */
public final class Packed {
  /** The file, beside this class. */
  private static final String NAME = "model";

  private final ByteBuffer in;

  private Packed(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** What is to stand as {@code hegao/segment/model} in the jar. */
  public static byte[] file() {
    return of(HanlpFiles.read());
  }

  /** The model that is packed in the jar, or null where none is. */
  static Model shipped() {
    try (InputStream file = Packed.class.getResourceAsStream(NAME)) {
      return file == null ? null : read(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Model read(InputStream file) throws IOException {
    int length = new Packed(file.readNBytes(Integer.BYTES)).in.getInt();
    byte[] bytes = new byte[length];
    file.readNBytes(bytes, 0, length);
    return new Packed(bytes).model();
  }

  private Model model() {
    int[] numbers = numbers();
    Signs signs =
        new Signs(
            numbers[1],
            numbers[2],
            new Sign(numbers[3], numbers[4]),
            new Sign(numbers[5], numbers[6]),
            new Sign(numbers[7], numbers[8]),
            new Sign(numbers[9], numbers[10]));
    return new Model(
        new DoubleArray(numbers()),
        numbers(),
        numbers(),
        bytes(),
        numbers(),
        numbers(),
        new DoubleArray(numbers()),
        bytes(),
        bytes(),
        new String(bytes(), StandardCharsets.UTF_8).split("\n"),
        signs,
        numbers[0]);
  }

  private int[] numbers() {
    int[] numbers = new int[in.getInt() / Integer.BYTES];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  static byte[] of(Model model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Signs signs = model.signs();
    put(
        out,
        model.total(),
        signs.start(),
        signs.end(),
        signs.number().id(),
        signs.number().tag(),
        signs.letters().id(),
        signs.letters().tag(),
        signs.mark().id(),
        signs.mark().tag(),
        signs.noun().id(),
        signs.noun().tag());
    put(out, model.known().cells());
    put(out, model.ids());
    put(out, model.counts());
    put(out, model.tags());
    put(out, model.starts());
    put(out, model.pairs());
    put(out, model.joint().cells());
    put(out, model.jointTags());
    put(out, model.kinds());
    put(out, String.join("\n", model.names()).getBytes(StandardCharsets.UTF_8));
    ByteBuffer file =
        ByteBuffer.allocate(Integer.BYTES + out.size()).order(ByteOrder.LITTLE_ENDIAN);
    return file.putInt(out.size()).put(out.toByteArray()).array();
  }

  private static void put(ByteArrayOutputStream out, int... numbers) {
    ByteBuffer block = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    block.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(numbers);
    put(out, block.array());
  }

  private static void put(ByteArrayOutputStream out, byte[] bytes) {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(length.putInt(bytes.length).array());
    out.writeBytes(bytes);
  }
}
