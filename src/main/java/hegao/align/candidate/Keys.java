package hegao.align.candidate;

import hegao.align.telling.Neighbourhood;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import hegao.claim.Digits;
import hegao.claim.Kind;
import hegao.claim.Slip;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What claims are found by, hashed: their topic, pieces of it, the words and the figures beside
 * them. Two pieces of one hash only propose a pair too many.
 */
record Keys(Neighbourhood near, Blocks blocks) {
  /** So many equal characters beside the figure are worth a look. */
  private static final int RUN = 5;

  /** Multiplier of the FNV-1a hash (Fowler, Noll, Vo). */
  private static final long PRIME = 0x100000001b3L;

  /** Figures of so few digits are like others by chance. */
  private static final int SHORT = 2;

  /** Figures of more digits are hardly written. */
  private static final int DIGITS = 7;

  private static final int TEN = 10;
  private static final char SEPARATOR = '\u0001';

  /** Adds the keys of a claim: its whole topic first, then the pieces, then the figures. */
  int add(int i, Setting setting) {
    Claim claim = near.claims().get(i);
    long block = hash(claim.kind().ordinal() + 1, Echoes.measure(claim));
    words(claim, block, setting);
    int plain = blocks.keys(i);
    slips(claim, block);
    beside(near.before(i), hash(block, '-'));
    beside(near.after(i), hash(block, '+'));
    blocks.next();
    return plain;
  }

  private void words(Claim claim, long block, Setting setting) {
    String metric = claim.topic().metric();
    blocks.add(hash(hash(block, claim.topic().subject()), metric));
    long piece = hash(block, '~');
    for (int k = 0; k + 1 < metric.length(); k++) {
      blocks.add(hash(piece, metric, k, k + 2));
    }
    String left = setting.left();
    String right = setting.right();
    if (left.length() >= RUN) {
      blocks.add(hash(hash(block, '<'), left, left.length() - RUN, left.length()));
    }
    if (right.length() >= RUN) {
      blocks.add(hash(hash(block, '>'), right, 0, RUN));
    }
  }

  /** What a figure is but for one digit, and with its digits in order: 2746 meets 2946 and 2764. */
  private void slips(Claim claim, long block) {
    if (claim.value().number() == null || claim.kind() == Kind.RANK) {
      return;
    }
    long digits = Digits.of(claim.value().size());
    int length = Digits.length(digits);
    if (digits < 0 || length <= SHORT || length > DIGITS) {
      return;
    }
    char[] written = new char[length];
    for (int k = length - 1; k >= 0; k--) {
      written[k] = (char) ('0' + digits % TEN);
      digits /= TEN;
    }
    char[] sorted = written.clone();
    Arrays.sort(sorted);
    blocks.add(hash(hash(block, '='), sorted));
    for (int k = 0; k < length && length > SHORT + 1; k++) {
      char digit = written[k];
      written[k] = '?';
      blocks.add(hash(hash(block, '?'), written));
      written[k] = digit;
    }
  }

  private void beside(Claim other, long block) {
    boolean telling =
        other != null && other.kind() != Kind.RANK && Slip.significant(other.value().number()) > 1;
    if (telling) {
      BigDecimal size = other.value().size();
      long unit = hash(block, other.topic().measure()) ^ size.signum();
      blocks.add(((unit * PRIME ^ Digits.of(size)) * PRIME ^ Digits.scale(size)) * PRIME);
    }
  }

  private static long hash(long seed, String text) {
    return hash(seed, text, 0, text.length());
  }

  private static long hash(long seed, String text, int from, int to) {
    long hash = seed;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return (hash ^ SEPARATOR) * PRIME;
  }

  private static long hash(long seed, char... text) {
    long hash = seed;
    for (char c : text) {
      hash = (hash ^ c) * PRIME;
    }
    return (hash ^ SEPARATOR) * PRIME;
  }
}
