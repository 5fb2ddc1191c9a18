package hegao.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words by key, in a form where each is found without reading the others: a short run asks for one
 * in four.
 *
 * <p>Numbers are of four bytes, the lowest first: the number of slots, which is a power of two; for
 * each slot where its entry stands, 0 for none. A key is in the slot of its hash or in the next
 * ones up to one without entry. An entry is the length of the key, that of the words, the key and
 * the words in UTF-8.
 */
final class PackedWords implements Words.Table {
  private final ByteBuffer bytes;
  private final int slots;

  PackedWords(ByteBuffer bytes) {
    this.bytes = bytes;
    slots = bytes.getInt(0);
  }

  @Override
  public String find(String key) {
    int slot = key.hashCode() & slots - 1;
    for (int at = entry(slot); at > 0; at = entry(slot)) {
      int from = at + 2 * Integer.BYTES;
      int length = bytes.getInt(at);
      if (text(from, length).equals(key)) {
        return text(from + length, bytes.getInt(at + Integer.BYTES));
      }
      slot = slot + 1 & slots - 1;
    }
    return null;
  }

  private int entry(int slot) {
    return bytes.getInt((1 + slot) * Integer.BYTES);
  }

  private String text(int from, int length) {
    return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
  }

  /** The form of {@code words} by key. */
  static byte[] pack(Map<String, String> words) {
    int slots = Integer.highestOneBit(words.size() + 1) * 4;
    int[] places = new int[slots];
    List<byte[]> texts = new ArrayList<>();
    int at = (1 + slots) * Integer.BYTES;
    for (Map.Entry<String, String> entry : words.entrySet()) {
      int slot = entry.getKey().hashCode() & slots - 1;
      while (places[slot] > 0) {
        slot = slot + 1 & slots - 1;
      }
      places[slot] = at;
      byte[] text = entry(entry.getKey(), entry.getValue());
      texts.add(text);
      at += text.length;
    }
    ByteBuffer all = ByteBuffer.allocate(at).order(ByteOrder.LITTLE_ENDIAN).putInt(slots);
    for (int place : places) {
      all.putInt(place);
    }
    texts.forEach(all::put);
    return all.array();
  }

  private static byte[] entry(String key, String words) {
    byte[] first = key.getBytes(StandardCharsets.UTF_8);
    byte[] second = words.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 * Integer.BYTES + first.length + second.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(first.length)
        .putInt(second.length)
        .put(first)
        .put(second)
        .array();
  }
}
