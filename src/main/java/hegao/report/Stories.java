package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Modality;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.report.page.Story;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the articles with their claims marked in place. */
final class Stories {
  /** Claims up to which each article lists its own; beyond, the script makes the lists. */
  private static final int LISTED = 1_000;

  private final Report report;
  private final Map<Finding, String> anchors;
  private final Quotes quotes;
  private final Words words;
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();

  Stories(Report report, Map<Finding, String> anchors, Quotes quotes, Words words) {
    this.report = report;
    this.anchors = anchors;
    this.quotes = quotes;
    this.words = words;
    for (Claim claim : report.claims()) {
      claims.computeIfAbsent(claim.article().id(), id -> new ArrayList<>()).add(claim);
    }
    for (Finding finding : report.findings()) {
      for (Claim claim : finding.claims()) {
        findings.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(finding);
      }
    }
  }

  List<Story> all() {
    return report.articles().stream().map(this::story).toList();
  }

  private Story story(Article article) {
    List<Claim> own = new ArrayList<>(claims.getOrDefault(article.id(), List.of()));
    own.sort(Comparator.comparing(Claim::span));
    Set<String> concerned = new LinkedHashSet<>();
    Severity worst = null;
    for (Claim claim : own) {
      for (Finding finding : findings.getOrDefault(claim.id(), List.of())) {
        concerned.add(anchors.get(finding));
        boolean heavier = worst == null || finding.severity().compareTo(worst) > 0;
        worst = heavier ? finding.severity() : worst;
      }
    }
    Map<String, String> marks = new HashMap<>();
    List<Story.Paragraph> paragraphs = paragraphs(article, own, marks);
    return new Story(
        article.id(),
        quotes.headline(article),
        quotes.path(article),
        article.published().date() == null ? "—" : article.published().date().toString(),
        words.of(article.published().origin()),
        concerned.size(),
        worst == null ? "" : Quotes.code(worst),
        paragraphs,
        report.claims().size() > LISTED
            ? List.of()
            : own.stream().map(claim -> row(claim, marks.getOrDefault(claim.id(), ""))).toList(),
        own.size());
  }

  private List<Story.Paragraph> paragraphs(
      Article article, List<Claim> own, Map<String, String> marks) {
    List<Story.Paragraph> paragraphs = new ArrayList<>();
    int next = 0;
    for (Block block : article.blocks()) {
      List<Story.Piece> pieces = new ArrayList<>();
      int at = block.span().start();
      String last = null;
      for (; next < own.size() && own.get(next).span().start() < block.span().end(); next++) {
        Claim claim = own.get(next);
        Span span = claim.span();
        if (span.start() < at || span.end() > block.span().end()) {
          if (last != null) {
            marks.put(claim.id(), last);
          }
          continue;
        }
        text(article, at, span.start(), pieces);
        pieces.add(new Story.Piece(Quoting.value(claim), mark(claim)));
        marks.put(claim.id(), claim.id());
        last = claim.id();
        at = span.end();
      }
      text(article, at, block.span().end(), pieces);
      boolean known = at == block.span().start() && isHeadline(article, block);
      if (known) {
        continue;
      }
      paragraphs.add(new Story.Paragraph(Quotes.code(block.kind()), pieces));
    }
    return paragraphs;
  }

  /** Whether the block is all of the headline, which stands above the text anyway. */
  private static boolean isHeadline(Article article, Block block) {
    return block.kind() == Block.Kind.HEADLINE
        && article.written(block.span()).strip().equals(article.headline().strip());
  }

  private static void text(Article article, int start, int end, List<Story.Piece> pieces) {
    if (start < end) {
      pieces.add(new Story.Piece(Visible.of(article.written(new Span(start, end))), null));
    }
  }

  private Story.Mark mark(Claim claim) {
    Severity worst = null;
    for (Finding finding : findings.getOrDefault(claim.id(), List.of())) {
      boolean heavier = worst == null || finding.severity().compareTo(worst) > 0;
      worst = heavier ? finding.severity() : worst;
    }
    String period = quotes.when(claim);
    return new Story.Mark(
        claim.id(),
        style(claim.modality(), worst),
        quotes.topic(claim) + (period.isEmpty() ? "" : "｜" + period));
  }

  /** Its classes after the first; what is actual and in no finding needs none. */
  private static String style(Modality modality, Severity worst) {
    return (modality == Modality.ACTUAL ? "" : " " + Quotes.code(modality))
        + (worst == null ? "" : " " + Quotes.code(worst));
  }

  private Story.Row row(Claim claim, String mark) {
    return new Story.Row(
        claim.id(),
        mark,
        Quoting.value(claim),
        quotes.topic(claim),
        quotes.when(claim),
        quotes.modality(claim),
        findings.getOrDefault(claim.id(), List.of()).stream()
            .map(
                finding ->
                    new Story.Partner(
                        anchors.get(finding),
                        Quotes.code(finding.severity()),
                        words.of(finding.relation())))
            .toList());
  }
}
