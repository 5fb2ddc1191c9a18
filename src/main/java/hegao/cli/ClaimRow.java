package hegao.cli;

import hegao.claim.Claim;
import hegao.report.Days;
import hegao.report.Lines;
import hegao.report.Words;
import hegao.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim as a line of a list.
 *
 * @param claim the claim
 * @param path file it stands in
 * @param line its line there, from 1
 * @param metric what is measured, with its qualifiers
 * @param period in the editor's words; empty when the text tells none
 * @param modality in the reader's language
 */
record ClaimRow(Claim claim, String path, int line, String metric, String period, String modality) {

  /** The rows of claims, in their order. */
  static List<ClaimRow> of(List<Claim> claims, Words words) {
    Map<Source, Lines> lines = new HashMap<>();
    List<ClaimRow> rows = new ArrayList<>();
    for (Claim claim : claims) {
      Source source = claim.article().source();
      int line = lines.computeIfAbsent(source, s -> Lines.of(s.text())).at(claim.place().start());
      rows.add(
          new ClaimRow(
              claim,
              source.path(),
              line,
              metric(claim),
              Days.label(claim.period()),
              words.of(claim.modality())));
    }
    return rows;
  }

  /** 茶叶产量〔春茶〕. */
  static String metric(Claim claim) {
    return claim.qualifiers().isEmpty()
        ? claim.metric()
        : claim.metric() + "〔" + String.join("、", claim.qualifiers()) + "〕";
  }

  /** The value as written; of a date the day, of an office the post. */
  String value() {
    return claim.value().word() == null ? claim.text().strip() : claim.value().word();
  }
}
