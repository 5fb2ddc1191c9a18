package hegao.cli;

import hegao.report.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** A way to write a list of claims. */
@FunctionalInterface
interface ClaimList {
  /** Writes all rows. */
  void write(List<ClaimRow> rows, PrintWriter out) throws IOException;

  /** The way of that name: {@code table}, {@code json} or {@code csv}. */
  static Optional<ClaimList> named(String name, Words words) {
    return switch (name) {
      case "table" -> Optional.of((rows, out) -> ClaimTable.write(rows, words, out));
      case "json" -> Optional.of((rows, out) -> ClaimJson.write(rows, out));
      case "csv" -> Optional.of((rows, out) -> ClaimCsv.write(rows, words, out));
      default -> Optional.empty();
    };
  }
}
