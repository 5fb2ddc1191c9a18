package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
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
import java.util.Map;

/** The report for programs: schema version 1, offsets in code points of the decoded source. */
public final class Json implements Format {
  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JsonWriting.indented(out)) {
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
      if (source.archive()) {
        json.writeBooleanField("archive", true);
      }
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
      JsonFinding.head(finding, json);
      ids(finding.claims(), json);
      JsonFinding.tail(finding, json);
      json.writeEndObject();
    }
    json.writeEndArray();
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
    json.writeNumberField("files", report.files());
    json.writeNumberField("archive", report.archived());
    json.writeEndObject();
    json.writeArrayFieldStart("notices");
    for (Notice notice : report.notices()) {
      json.writeStartObject();
      json.writeStringField("kind", JsonFinding.lower(notice.kind()).replace('_', '-'));
      json.writeStringField("place", notice.place());
      json.writeArrayFieldStart("details");
      for (String detail : notice.details()) {
        json.writeString(detail);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
