package hegao.cli;

import hegao.claim.Claim;
import hegao.report.Days;
import hegao.report.Whereabouts;
import hegao.report.Words;
import hegao.text.Location;
import hegao.text.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim as a line of a list.
 *
 * @param claim the claim
 * @param path file it stands in
 * @param at where it stands there
 * @param metric what is measured, with its qualifiers
 * @param period in the editor's words; empty when the text tells none
 * @param modality in the reader's language
 */
record ClaimRow(
    Claim claim, String path, Location at, String metric, String period, String modality) {

  /** The rows of claims, in their order. */
  static List<ClaimRow> of(List<Claim> claims, Words words) {
    List<ClaimRow> rows = new ArrayList<>();
    for (Claim claim : claims) {
      Source source = claim.article().source();
      rows.add(
          new ClaimRow(
              claim,
              source.path(),
              source.at(claim.place().start()),
              metric(claim),
              Days.label(claim, words),
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

  /** Its line by number, another place by name. */
  String place(Words words) {
    return at instanceof Location.InLine in
        ? Integer.toString(in.line())
        : Whereabouts.of(at, words);
  }

  /** The value as written; of a date the day, of an office the post. */
  String value() {
    return claim.value().word() == null ? claim.written().strip() : claim.value().word();
  }
}
