package hegao.cli;

import hegao.claim.Claim;
import hegao.claim.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the claims of a text that appeared on a day. */
record Told(Path folder, LocalDate day, Optional<String> home) {

  /** The claims of a file of this text. */
  List<Claim> claims(String text) {
    try {
      Path file = folder.resolve("told.txt");
      Files.writeString(file, text + "\n");
      Request request =
          new Request(List.of(file), Map.of(file.normalize(), day), home, Optional.empty());
      Report report = new Stages().run(request, Progress.NONE);
      return report.claims();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The claim of the figure written so. */
  Claim claim(String text, String figure) {
    List<Claim> all = claims(text);
    return all.stream()
        .filter(c -> c.text().equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError(figure + " not among " + all));
  }

  /** Subject · metric · days of the figure written so. */
  String line(String text, String figure) {
    Claim claim = claim(text, figure);
    return claim.subject() + "·" + claim.metric() + "·" + days(claim);
  }

  /** First and last day, parted by a slash; the first is left out of an as-of date. */
  static String days(Claim claim) {
    return claim.period() == null
        ? ""
        : (claim.period().start() == null ? "" : claim.period().start())
            + "/"
            + claim.period().end();
  }
}
