package hegao.report;

import hegao.report.page.Assets;
import hegao.text.Sha256;
import hegao.text.Stock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the style sheet and the script, and makes the policy that admits these two alone. */
final class Bundle {
  private static final String STYLE = "hegao/report/report.css";
  private static final String SCRIPT = "hegao/report/report.js";

  private Bundle() {}

  static Assets assets() {
    String style = Stock.text(STYLE);
    String script = Stock.text(SCRIPT);
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
            + hash(STYLE, style)
            + "; script-src "
            + hash(SCRIPT, script);
    return new Assets(style, script, policy);
  }

  /**
   * The digest that packaging has made, or else makes it: a thousand rounds before Java compiles.
   */
  private static String hash(String file, String text) {
    ByteBuffer made = Stock.part(file + ".sha256");
    byte[] digest = made != null ? made.array() : Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
