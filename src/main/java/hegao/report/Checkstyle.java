package hegao.report;

import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Checkstyle's XML, which many servers read: what stands by file, and what was not read. */
final class Checkstyle implements Format {
  private final Words words;

  Checkstyle(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Spots spots = new Spots(words);
    Map<String, List<Finding>> files =
        Telling.standing(report).stream()
            .collect(
                Collectors.groupingBy(
                    finding -> spots.of(finding.claims().get(0)).path(),
                    TreeMap::new,
                    Collectors.toList()));
    Xml.write(
        out,
        xml -> {
          xml.writeStartElement("checkstyle");
          xml.writeAttribute("version", "10.0");
          for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            Xml.start(xml, "file", "name", file.getKey());
            for (Finding finding : file.getValue()) {
              error(finding, spots, xml);
            }
            xml.writeEndElement();
          }
          for (Unread unread : report.unread()) {
            Xml.start(xml, "file", "name", unread.path());
            String reason = words.labelled(words.of("unread"), unread.reason());
            error(1, 0, "error", reason, "unread", xml);
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  private void error(Finding finding, Spots spots, XMLStreamWriter xml) throws XMLStreamException {
    Spot spot = spots.of(finding.claims().get(0));
    String others =
        finding.claims().stream()
            .skip(1)
            .map(claim -> Telling.place(spots.of(claim)))
            .collect(Collectors.joining("、"));
    String text = spot.before(Telling.message(finding, words));
    String message =
        others.isEmpty() ? text : text + " " + words.labelled(words.of("html.place"), others);
    int column = spot.region() == null ? 0 : spot.region().column();
    error(spot.line(), column, severity(finding.severity()), message, finding.rule(), xml);
  }

  private static void error(
      int line, int column, String severity, String message, String rule, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement("error");
    xml.writeAttribute("line", Integer.toString(line));
    if (column > 0) {
      xml.writeAttribute("column", Integer.toString(column));
    }
    xml.writeAttribute("severity", severity);
    xml.writeAttribute("message", Visible.of(message));
    xml.writeAttribute("source", "hegao." + Visible.of(rule));
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "info" : JsonFinding.lower(severity);
  }
}
