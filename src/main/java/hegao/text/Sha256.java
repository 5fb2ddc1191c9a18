package hegao.text;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest SHA-256 (FIPS 180-4). Java's own sets up all security providers first, which takes
 * longer than to read an article; long inputs are left to it, as it is faster once it is there.
 */
public final class Sha256 {
  private static final int LONG = 1 << 18;
  private static final int BLOCK = 64;

  /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  private static final int[] ROUNDS = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  /** The sum so far, eight words; they turn places from round to round. */
  private final int[] sum = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };

  private final int[] words = new int[BLOCK];
  private final int[] turning = new int[8];

  private Sha256() {}

  /** The digest of {@code bytes}, 32 bytes. */
  public static byte[] of(byte[] bytes) {
    if (bytes.length > LONG) {
      return ofLong(bytes);
    }
    int end = (bytes.length + 8) / BLOCK * BLOCK + BLOCK;
    ByteBuffer padded = ByteBuffer.allocate(end).put(bytes).put((byte) 0x80);
    padded.putLong(end - Long.BYTES, (long) bytes.length * Byte.SIZE).rewind();
    Sha256 digest = new Sha256();
    while (padded.hasRemaining()) {
      digest.block(padded);
    }
    ByteBuffer result = ByteBuffer.allocate(Integer.BYTES * digest.sum.length);
    result.asIntBuffer().put(digest.sum);
    return result.array();
  }

  private static byte[] ofLong(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  // Small methods, as the JVM compiles one that is called often sooner than a long loop.

  private void block(ByteBuffer in) {
    for (int i = 0; i < 16; i++) {
      words[i] = in.getInt();
    }
    for (int i = 16; i < BLOCK; i++) {
      words[i] = spread(words, i);
    }
    System.arraycopy(sum, 0, turning, 0, sum.length);
    for (int i = 0; i < BLOCK; i++) {
      round(turning, -i, words[i] + ROUNDS[i]);
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] += turning[i];
    }
  }

  private static int spread(int[] w, int i) {
    int a = w[i - 15];
    int b = w[i - 2];
    long aa = twice(a);
    long bb = twice(b);
    int low = (int) (aa >>> 7 ^ aa >>> 18) ^ a >>> 3;
    int high = (int) (bb >>> 17 ^ bb >>> 19) ^ b >>> 10;
    return w[i - 16] + low + w[i - 7] + high;
  }

  /** A word twice over: to shift it turns the lower one round, without a call for each turn. */
  private static long twice(int word) {
    return (long) word << Integer.SIZE | word & 0xFFFFFFFFL;
  }

  /** Instead of the eight words, the place of the first moves. */
  private static void round(int[] s, int first, int word) {
    int a = s[first & 7];
    int e = s[first + 4 & 7];
    long ee = twice(e);
    int ofE = (int) (ee >>> 6 ^ ee >>> 11 ^ ee >>> 25);
    int choice = e & s[first + 5 & 7] ^ ~e & s[first + 6 & 7];
    int one = s[first + 7 & 7] + ofE + choice + word;
    long aa = twice(a);
    int ofA = (int) (aa >>> 2 ^ aa >>> 13 ^ aa >>> 22);
    int b = s[first + 1 & 7];
    int c = s[first + 2 & 7];
    s[first + 3 & 7] += one;
    s[first + 7 & 7] = one + ofA + (a & b ^ a & c ^ b & c);
  }
}
