package hegao.cli;

import hegao.align.Aligner;
import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Finding;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Report;
import hegao.report.Days;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Source;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells why the figures of two places were or were not compared. */
final class PairExplanation {
  private final Report report;
  private final Words words;
  private final PrintWriter out;

  private PairExplanation(Report report, Words words, PrintWriter out) {
    this.report = report;
    this.words = words;
    this.out = out;
  }

  static PairExplanation of(Report report, Words words, PrintWriter out) {
    return new PairExplanation(report, words, out);
  }

  /** Compares each figure of the one line with each of the other. */
  void write(Place a, Place b) {
    List<Claim> first = claims(a);
    List<Claim> second = claims(b);
    if (first.isEmpty() || second.isEmpty()) {
      Place bare = first.isEmpty() ? a : b;
      out.println(words.of("explain.noClaims", bare.written()));
      return;
    }
    List<Pair> unlike = new ArrayList<>();
    for (Claim one : first) {
      for (Claim other : second) {
        if (one != other) {
          Pair pair = Aligner.compare(one, other);
          boolean measured =
              one.kind() == other.kind() && one.topic().measure().equals(other.topic().measure());
          if (measured || first.size() * second.size() == 1) {
            write(one, other, pair);
          } else {
            unlike.add(pair);
          }
        }
      }
    }
    if (!unlike.isEmpty()) {
      out.println(words.of("explain.unlike", unlike.size()));
    }
  }

  private void write(Claim a, Claim b, Pair pair) {
    boolean compared = pair.kinship() != Kinship.OTHER;
    out.println(words.of(compared ? "explain.compared" : "explain.apart"));
    side(a);
    side(b);
    line("kinship", words.of(pair.kinship()));
    line("timing", words.of(pair.timing()));
    line("likeness", String.format(Locale.ROOT, "%.2f", pair.confidence()));
    pair.reasons().forEach(reason -> line("reason", Visible.of(reason)));
    if (compared) {
      outcomes(a, b).forEach(outcome -> line("outcome", outcome));
    }
  }

  private void side(Claim claim) {
    String period =
        claim.period() == null ? words.of("explain.untold") : Days.label(claim.period());
    String subject = claim.subject().isEmpty() ? "" : claim.subject() + "·";
    String label = subject + ClaimRow.metric(claim);
    out.println("  " + Visible.of(claim.written() + "  " + label + "  " + period));
  }

  private void line(String key, String text) {
    out.println("    " + words.of("explain." + key) + "  " + text);
  }

  /** What came of comparing two claims, as the whole run tells. */
  private List<String> outcomes(Claim a, Claim b) {
    List<String> outcomes = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (holds(finding.claims(), a, b)) {
        outcomes.add(
            words.of(finding.relation()) + "  " + finding.title() + "  [" + finding.rule() + "]");
      }
    }
    for (Corroboration agreeing : report.corroborations()) {
      if (holds(agreeing.claims(), a, b)) {
        outcomes.add(words.of("explain.agree"));
      }
    }
    return outcomes.isEmpty() ? List.of(words.of("explain.noOutcome")) : outcomes;
  }

  private static boolean holds(List<Claim> claims, Claim a, Claim b) {
    List<String> ids = claims.stream().map(Claim::id).toList();
    return ids.contains(a.id()) && ids.contains(b.id());
  }

  private List<Claim> claims(Place place) {
    List<Claim> claims = new ArrayList<>();
    for (Source source : report.sources()) {
      if (place.stands(source)) {
        report.claims().stream()
            .filter(claim -> claim.article().source() == source)
            .filter(claim -> place.asks(source.at(claim.place().start())))
            .forEach(claims::add);
      }
    }
    return claims;
  }
}
