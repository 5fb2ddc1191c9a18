package hegao.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Suppression;
import hegao.text.Article;
import hegao.text.Published;
import hegao.text.Source;
import hegao.text.Span;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report for programs: schema version 1, offsets in code points of the decoded source. */
public final class Json implements Format {
  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
      json.writeStartObject();
      json.writeStringField("schemaVersion", "1");
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "hegao");
      json.writeStringField("version", Version.NUMBER);
      json.writeEndObject();
      body(report, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private static void body(Report report, JsonGenerator json) throws IOException {
    Map<String, JsonPlace> places = new LinkedHashMap<>();
    for (Source source : report.sources()) {
      String id = "d" + (places.size() + 1);
      places.put(source.path(), new JsonPlace(id, source.text(), CodePoints.of(source.text())));
    }
    documents(report, places, json);
    json.writeArrayFieldStart("claims");
    for (Claim claim : report.claims()) {
      JsonClaim.write(claim, places.get(claim.article().source().path()), json);
    }
    json.writeEndArray();
    findings(report, json);
    json.writeArrayFieldStart("corroborations");
    for (Corroboration corroboration : report.corroborations()) {
      json.writeStartObject();
      ids(corroboration.claims(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    closing(report, json);
  }

  private static void documents(Report report, Map<String, JsonPlace> places, JsonGenerator json)
      throws IOException {
    Map<String, List<Article>> articles = new LinkedHashMap<>();
    for (Article article : report.articles()) {
      articles.computeIfAbsent(article.source().path(), path -> new ArrayList<>()).add(article);
    }
    json.writeArrayFieldStart("documents");
    for (Source source : report.sources()) {
      List<Article> stories = articles.getOrDefault(source.path(), List.of());
      JsonPlace place = places.get(source.path());
      json.writeStartObject();
      json.writeStringField("id", place.document());
      json.writeStringField("path", source.path());
      json.writeStringField("sha256", source.sha256());
      published(firstDated(stories), json);
      json.writeArrayFieldStart("articles");
      for (Article story : stories) {
        json.writeStartObject();
        json.writeStringField("id", story.id());
        json.writeStringField("headline", story.headline());
        Span extent = story.extent();
        json.writeNumberField("start", place.points().before(extent.start()));
        json.writeNumberField("end", place.points().before(extent.end()));
        published(story.published(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Published firstDated(List<Article> stories) {
    return stories.stream()
        .map(Article::published)
        .filter(published -> published.date() != null)
        .findFirst()
        .orElse(Published.UNKNOWN);
  }

  private static void published(Published published, JsonGenerator json) throws IOException {
    json.writeStringField(
        "published", published.date() == null ? null : published.date().toString());
    json.writeStringField("publishedFrom", published.origin().label());
  }

  private static void findings(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      json.writeStringField("id", finding.id());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("relation", finding.relation().name());
      json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("title", finding.title());
      ids(finding.claims(), json);
      json.writeStringField("message", finding.message());
      json.writeStringField("arithmetic", finding.arithmetic());
      json.writeStringField("cause", finding.cause());
      json.writeNumberField("confidence", finding.confidence());
      json.writeArrayFieldStart("reasons");
      for (String reason : finding.reasons()) {
        json.writeString(reason);
      }
      json.writeEndArray();
      suppressed(finding.suppressed(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void suppressed(Suppression suppression, JsonGenerator json) throws IOException {
    if (suppression == null) {
      json.writeNullField("suppressed");
      return;
    }
    json.writeObjectFieldStart("suppressed");
    json.writeStringField("reason", suppression.reason());
    json.writeStringField("author", suppression.author());
    json.writeStringField(
        "date", suppression.date() == null ? null : suppression.date().toString());
    json.writeEndObject();
  }

  private static void ids(List<Claim> claims, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      json.writeString(claim.id());
    }
    json.writeEndArray();
  }

  private static void closing(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("unread");
    for (Unread unread : report.unread()) {
      json.writeStartObject();
      json.writeStringField("path", unread.path());
      json.writeStringField("reason", unread.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("numbers", report.coverage().numbers());
    json.writeNumberField("claims", report.coverage().claims());
    json.writeNumberField("compared", report.coverage().compared());
    json.writeEndObject();
  }
}
