package hegao.report;

import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Source;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML: a suite for each file, a case for each finding. A case fails where the finding
 * decides the exit code; what is set aside is skipped; a file that was not read is an error.
 */
final class JUnit implements Format {
  private final Words words;
  private final Optional<Severity> threshold;

  /**
   * @param threshold severity from which a case fails; nothing for never
   */
  JUnit(Words words, Optional<Severity> threshold) {
    this.words = words;
    this.threshold = threshold;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Spots spots = new Spots(words);
    Map<String, List<Finding>> files = new TreeMap<>();
    for (Source source : report.sources()) {
      if (!source.archive()) {
        files.put(source.path(), new ArrayList<>());
      }
    }
    for (Finding finding : report.findings()) {
      String path = spots.of(finding.claims().get(0)).path();
      files.computeIfAbsent(path, p -> new ArrayList<>()).add(finding);
    }
    long failures = report.findings().stream().filter(this::fails).count();
    long skipped = report.findings().stream().filter(f -> f.suppressed() != null).count();
    int cases =
        files.values().stream().mapToInt(found -> Math.max(1, found.size())).sum()
            + report.unread().size();
    Xml.write(
        out,
        xml -> {
          xml.writeStartElement("testsuites");
          xml.writeAttribute("name", "hegao");
          counts(cases, failures, report.unread().size(), skipped, xml);
          for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            suite(file.getKey(), file.getValue(), spots, xml);
          }
          for (Unread unread : report.unread()) {
            unread(unread, xml);
          }
          xml.writeEndElement();
        });
  }

  private boolean fails(Finding finding) {
    return finding.suppressed() == null
        && threshold.isPresent()
        && finding.severity().compareTo(threshold.get()) >= 0;
  }

  private static void counts(
      int cases, long failures, int errors, long skipped, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("tests", Integer.toString(cases));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", Integer.toString(errors));
    xml.writeAttribute("skipped", Long.toString(skipped));
    xml.writeAttribute("time", "0");
  }

  private void suite(String path, List<Finding> findings, Spots spots, XMLStreamWriter xml)
      throws XMLStreamException {
    Xml.start(xml, "testsuite", "name", path);
    long skipped = findings.stream().filter(f -> f.suppressed() != null).count();
    long failures = findings.stream().filter(this::fails).count();
    counts(Math.max(1, findings.size()), failures, 0, skipped, xml);
    if (findings.isEmpty()) {
      one(path, words.of("html.none"), path, xml);
      xml.writeEndElement();
    }
    for (Finding finding : findings) {
      String title = Telling.title(finding, words) + " [" + finding.rule() + "] ";
      one(path, title + finding.id(), spots.of(finding.claims().get(0)).path(), xml);
      body(finding, Telling.lines(finding, spots, words), xml);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void one(String suite, String name, String file, XMLStreamWriter xml)
      throws XMLStreamException {
    Xml.start(xml, "testcase", "name", name, "classname", suite, "file", file, "time", "0");
  }

  private void body(Finding finding, List<String> lines, XMLStreamWriter xml)
      throws XMLStreamException {
    if (finding.suppressed() != null) {
      xml.writeEmptyElement("skipped");
      String reason = words.labelled(words.of("html.asides"), finding.suppressed().reason());
      xml.writeAttribute("message", Visible.of(reason));
    } else if (fails(finding)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", Telling.message(finding, words));
      xml.writeAttribute("type", finding.relation().name());
      xml.writeCharacters(String.join("\n", lines));
      xml.writeEndElement();
      return;
    }
    Xml.lines(xml, "system-out", lines);
  }

  private void unread(Unread unread, XMLStreamWriter xml) throws XMLStreamException {
    Xml.start(xml, "testsuite", "name", unread.path());
    counts(1, 0, 1, 0, xml);
    one(unread.path(), words.of("unread"), unread.path(), xml);
    xml.writeEmptyElement("error");
    xml.writeAttribute("message", Visible.of(unread.reason()));
    xml.writeAttribute("type", "unread");
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
