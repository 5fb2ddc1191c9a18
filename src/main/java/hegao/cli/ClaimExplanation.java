package hegao.cli;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.report.Days;
import hegao.report.Figures;
import hegao.report.Visible;
import hegao.report.Whereabouts;
import hegao.report.Words;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells of a claim what it says and which words each part comes from. */
final class ClaimExplanation {
  /** Characters of a sentence that are looked at on either side of a figure. */
  private static final int NEAR = 400;

  /** Characters before it that are looked at for what it takes over. */
  private static final int FAR = 4000;

  private final Words words;

  /** Explanations in one language. */
  ClaimExplanation(Words words) {
    this.words = words;
  }

  /** The claim in lines: its value, then one line a part. */
  String of(Claim claim) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, "subject", claim.subject(), subject(claim));
    row(rows, "metric", claim.metric(), metric(claim));
    for (String qualifier : claim.qualifiers()) {
      row(rows, "qualifier", qualifier, origin(qualifier, claim));
    }
    row(rows, "period", Days.label(claim.dated()), period(claim));
    row(rows, "range", Figures.interval(claim), words.of("Bound." + claim.value().bound()));
    row(rows, "modality", words.of(claim.modality()), "");
    if (claim.speaker() != null) {
      row(rows, "speaker", claim.speaker(), origin(claim.speaker(), claim));
    }
    row(rows, "topic", claim.topic().label() + "（" + claim.topic().measure() + "）", "");
    String value = claim.value().word() == null ? "" : " ⇒ " + claim.value().word();
    return Visible.of(claim.written())
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
      Period presumed = claim.presumed();
      boolean elsewhere = presumed != null && presumed.anchor() == Period.Anchor.CONTEXT;
      return words.of(elsewhere ? "explain.elsewhere" : "explain.presumed");
    }
    String how = words.of("Anchor." + period.anchor());
    Span span = period.span();
    if (span.length() == 0 || span.end() > claim.article().text().length()) {
      return how;
    }
    return "“" + Visible.of(claim.article().written(span)) + "” " + place(span, claim) + how;
  }

  /** Where words of a claim stand: in its sentence, before it, or nowhere as they are. */
  private String origin(String part, Claim claim) {
    String text = claim.article().text();
    if (part.isEmpty()) {
      return "";
    }
    Span sentence = claim.sentence().span();
    int from = Math.max(sentence.start(), claim.span().start() - NEAR);
    int to = Math.min(sentence.end(), claim.span().end() + NEAR);
    if (text.substring(from, to).contains(part)) {
      return words.of("explain.here");
    }
    int floor = Math.max(0, from - FAR);
    int before = text.substring(floor, from).lastIndexOf(part) + floor;
    if (before < floor) {
      return words.of("explain.composed");
    }
    return words.of("explain.before", label(new Span(before, before + part.length()), claim));
  }

  private String place(Span span, Claim claim) {
    boolean here = claim.sentence().span().contains(span);
    return here ? "" : label(span, claim) + " ";
  }

  private String label(Span span, Claim claim) {
    int index = claim.article().body().toSource(span).start();
    return Visible.of(Whereabouts.of(claim.article().source().at(index), words));
  }
}
