package hegao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.extract.Readout;
import hegao.extract.quantity.Durations;
import hegao.mention.Bound;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Period;
import hegao.mention.Quantity;
import hegao.mention.Rank;
import hegao.mention.Ratio;
import hegao.mention.Unit.Dimension;
import hegao.text.Mended;
import hegao.text.Source;
import hegao.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Writes what is read in a text as one JSON object. */
final class MentionsJson {
  /** A line of the answer. */
  private record Row(
      String kind,
      Span span,
      String value,
      String max,
      String unit,
      String bound,
      String from,
      String to) {}

  private MentionsJson() {}

  static void write(JsonGenerator json, String id, String text, java.time.LocalDate published)
      throws IOException {
    write(json, id, text, published, text, UnaryOperator.identity());
  }

  /** What is read in a file, at its places in the file's text. */
  static void write(JsonGenerator json, Source source) throws IOException {
    Mended page = source.page();
    write(json, source.path(), page.text(), null, source.text(), page::toSource);
  }

  private static void write(
      JsonGenerator json,
      String id,
      String text,
      java.time.LocalDate published,
      String written,
      UnaryOperator<Span> places)
      throws IOException {
    Readout readout = Readout.of(text, published);
    List<Row> rows = new ArrayList<>();
    readout.mentions().forEach(m -> add(rows, m, text));
    readout.inner().stream()
        .map(q -> quantity(q, text))
        .filter(row -> !row.kind().equals("MONEY"))
        .forEach(rows::add);
    for (Readout.Undated u : readout.undated()) {
      String from = u.from() == null ? null : u.from().toString();
      rows.add(new Row(u.day() ? "DATE" : "PERIOD", u.span(), null, null, null, null, from, null));
    }
    numbers(rows, readout);
    rows.sort(Comparator.comparing(Row::span).thenComparing(Row::kind));
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeArrayFieldStart("mentions");
    CodePoints points = new CodePoints(written);
    for (Row row : rows) {
      write(json, row, places.apply(row.span()), written, points);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Adds the number inside each mention; money is told whole only. */
  private static void numbers(List<Row> rows, Readout readout) {
    TreeMap<Integer, Row> given = new TreeMap<>();
    rows.forEach(row -> given.put(row.span().start(), row));
    for (Readout.Number n : readout.numbers()) {
      Map.Entry<Integer, Row> around = given.floorEntry(n.span().start());
      if (around == null || !hides(around.getValue(), n.span())) {
        rows.add(
            new Row(
                "NUMBER", n.span(), text(n.value()), text(n.maxValue()), "", "EXACT", null, null));
      }
    }
  }

  private static boolean hides(Row row, Span number) {
    boolean same = row.kind().equals("NUMBER") && row.span().equals(number);
    return same || row.kind().equals("MONEY") && row.span().contains(number);
  }

  private static void add(List<Row> rows, Mention mention, String text) {
    if (mention instanceof Quantity q) {
      rows.add(quantity(q, text));
    } else if (mention instanceof Ordinal o) {
      rows.add(
          plain(
              "ORDINAL",
              new Span(o.span().start(), o.span().end() - o.counter().length()),
              Long.toString(o.value()),
              o.counter(),
              Bound.EXACT));
    } else if (mention instanceof Ratio r) {
      rows.add(plain("NUMBER", r.span(), text(r.value()), r.counter(), r.bound()));
    } else if (mention instanceof Rank r) {
      rows.add(plain("ORDINAL", r.span(), Long.toString(r.place()), "", r.bound()));
    } else if (mention instanceof Period p) {
      String from = p.start() == null ? null : p.start().toString();
      boolean day = p.start() != null && p.start().equals(p.end());
      rows.add(
          new Row(
              day ? "DATE" : "PERIOD", p.span(), null, null, null, null, from, p.end().toString()));
    }
  }

  private static Row plain(String kind, Span span, String value, String unit, Bound bound) {
    return new Row(kind, span, value, null, unit, bound.name(), null, null);
  }

  private static Row quantity(Quantity q, String text) {
    Dimension dimension = q.unit().dimension();
    String iso =
        dimension == Dimension.TIME ? Durations.iso(text, q.core().start(), q.core().end()) : null;
    String kind =
        switch (dimension) {
          case NONE -> "NUMBER";
          case MONEY -> "MONEY";
          case PERCENT, POINTS -> "PERCENT";
          case TIME -> iso == null ? "QUANTITY" : "DURATION";
          default -> "QUANTITY";
        };
    String max = q.maxValue() != null ? text(q.maxValue()) : null;
    return new Row(
        kind,
        q.span(),
        iso != null ? iso : text(q.value()),
        max,
        q.unit().base(),
        q.bound().name(),
        null,
        null);
  }

  private static String text(BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  private static void write(JsonGenerator json, Row row, Span place, String text, CodePoints points)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", row.kind());
    json.writeNumberField("start", points.at(place.start()));
    json.writeNumberField("end", points.at(place.end()));
    json.writeStringField("text", wellFormed(place.in(text)));
    json.writeStringField("value", row.value());
    json.writeStringField("maxValue", row.max());
    json.writeStringField("unit", row.unit());
    json.writeStringField("bound", row.bound());
    json.writeStringField("from", row.from());
    json.writeStringField("to", row.to());
    json.writeEndObject();
  }

  /** The text with lone surrogates replaced: JSON in UTF-8 cannot hold them. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** UTF-16 indices as code point indices. */
  private static final class CodePoints {
    private final int[] index;

    CodePoints(String text) {
      index = new int[text.length() + 1];
      int count = 0;
      for (int i = 0; i < text.length(); i++) {
        index[i] = count;
        boolean pair =
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        count += pair ? 0 : 1;
      }
      index[text.length()] = count;
    }

    int at(int i) {
      return index[i];
    }
  }
}
