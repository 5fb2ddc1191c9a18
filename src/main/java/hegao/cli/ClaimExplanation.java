package hegao.cli;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.report.Days;
import hegao.report.Figures;
import hegao.report.Lines;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells of a claim what it says and which words each part comes from. */
final class ClaimExplanation {
  private final Words words;
  private final Lines lines;

  /**
   * Explanations in one language.
   *
   * @param lines of the file the claims stand in
   */
  ClaimExplanation(Words words, Lines lines) {
    this.words = words;
    this.lines = lines;
  }

  /** The claim in lines: its value, then one line a part. */
  String of(Claim claim) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, "subject", claim.subject(), subject(claim));
    row(rows, "metric", claim.metric(), metric(claim));
    for (String qualifier : claim.qualifiers()) {
      row(rows, "qualifier", qualifier, origin(qualifier, claim));
    }
    row(rows, "period", Days.label(claim.period()), period(claim));
    row(rows, "range", Figures.interval(claim), words.of("Bound." + claim.value().bound()));
    row(rows, "modality", words.of(claim.modality()), "");
    if (claim.speaker() != null) {
      row(rows, "speaker", claim.speaker(), origin(claim.speaker(), claim));
    }
    row(rows, "topic", claim.topic().label() + "（" + claim.topic().measure() + "）", "");
    String value = claim.value().word() == null ? "" : " ⇒ " + claim.value().word();
    return Visible.of(claim.text())
        + "  "
        + words.of(claim.kind())
        + Visible.of(value)
        + "\n"
        + Columns.of(rows, Integer.MAX_VALUE);
  }

  private void row(List<List<String>> rows, String key, String value, String origin) {
    String told = value.isEmpty() ? words.of("explain.untold") : Visible.of(value);
    rows.add(List.of("  " + words.of("explain." + key), told, value.isEmpty() ? "" : origin));
  }

  private String subject(Claim claim) {
    return origin(claim.subject(), claim);
  }

  private String metric(Claim claim) {
    return claim.implied() ? words.of("explain.implied") : origin(claim.metric(), claim);
  }

  private String period(Claim claim) {
    Period period = claim.period();
    if (period == null) {
      return "";
    }
    String how = words.of("Anchor." + period.anchor());
    Span span = period.span();
    if (span.length() == 0 || span.end() > claim.article().text().length()) {
      return how;
    }
    return "“" + Visible.of(span.in(claim.article().text())) + "” " + place(span, claim) + how;
  }

  /** Where words of a claim stand: in its sentence, before it, or nowhere as they are. */
  private String origin(String part, Claim claim) {
    String text = claim.article().text();
    if (part.isEmpty()) {
      return "";
    }
    if (claim.sentence().span().in(text).contains(part)) {
      return words.of("explain.here");
    }
    int before = text.lastIndexOf(part, claim.sentence().span().start());
    if (before < 0) {
      return words.of("explain.composed");
    }
    return words.of("explain.before", line(new Span(before, before + part.length()), claim));
  }

  private String place(Span span, Claim claim) {
    boolean here = claim.sentence().span().contains(span);
    return here ? "" : words.of("explain.atLine", line(span, claim)) + " ";
  }

  private int line(Span span, Claim claim) {
    return lines.at(claim.article().body().toSource(span).start());
  }
}
