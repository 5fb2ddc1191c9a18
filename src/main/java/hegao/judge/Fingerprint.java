package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Value;
import hegao.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Names a finding by what it is about, so that the name stays when text moves. */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /**
   * Digest of the rule and the sorted (path, topic, value) of its claims, 16 hexadecimal digits.
   *
   * @param names the lasting name of a file by its path
   */
  static String of(String rule, Collection<Claim> claims, UnaryOperator<String> names) {
    String sides =
        claims.stream().map(c -> side(c, names)).sorted().collect(Collectors.joining("\n"));
    byte[] digest = Sha256.of((rule + "\n" + sides).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static String side(Claim claim, UnaryOperator<String> names) {
    return names.apply(claim.article().source().path())
        + "\t"
        + claim.topic().label()
        + "\t"
        + claim.topic().measure()
        + "\t"
        + value(claim.value());
  }

  private static String value(Value value) {
    if (value.number() == null) {
      return value.word();
    }
    String max = value.max() == null ? "" : ".." + Amounts.plain(value.max());
    return value.bound() + " " + Amounts.plain(value.number()) + max;
  }
}
