package hegao.report;

import hegao.report.page.Assets;
import hegao.text.Sha256;
import hegao.text.Stock;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the style sheet and the script, and makes the policy that admits these two alone. */
final class Bundle {
  private Bundle() {}

  static Assets assets() {
    String style = Stock.text("hegao/report/report.css");
    String script = Stock.text("hegao/report/report.js");
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script);
    return new Assets(style, script, policy);
  }

  private static String hash(String text) {
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
