package hegao.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hegao.report.Language;
import hegao.report.Words;
import hegao.yaml.BrokenYaml;
import hegao.yaml.Node;
import hegao.yaml.Yaml;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the schema to the parser: what one takes the other takes. */
class SchemaTest {
  private static final Words WORDS = Words.in(Language.ZH);

  /** Values of every shape, for every key; each text is a folder that exists. */
  private static final List<String> VALUES =
      List.of(
          "夹",
          "'夹'",
          "''",
          "error",
          "zh",
          "12",
          "0.5",
          "-1",
          "1.5",
          "true",
          "",
          "[]",
          "[夹]",
          "[夹, 1]",
          "[[夹]]",
          "[{path: 夹}]",
          "[{path: 夹, home: 甲}]",
          "[{path: 夹, hme: 甲}]",
          "[{home: 甲}]",
          "{}",
          "{夹: error}",
          "{html: a.html}",
          "{docx: a.docx}",
          "{a.txt: 2025-04-16}",
          "{a.txt: 去年}",
          "{html: [a]}",
          "{path: 夹}");

  @TempDir private Path folder;
  private com.networknt.schema.Schema schema;

  @BeforeEach
  void schema() throws IOException {
    StringWriter text = new StringWriter();
    Schema.write(WORDS, text);
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text.toString(), InputFormat.JSON);
    for (String name : List.of("夹", "error", "zh")) {
      Files.createDirectory(folder.resolve(name));
    }
  }

  private boolean parserTakes(String text) throws IOException {
    Path file = folder.resolve("hegao.yaml");
    Files.writeString(file, text);
    try {
      SettingsReader.read(file, WORDS);
      return true;
    } catch (Unusable broken) {
      return false;
    }
  }

  private boolean schemaTakes(String text) throws BrokenYaml {
    Node root = Yaml.read(text).orElse(new Node.Fields(List.of(), 1));
    return schema.validate(json(root), InputFormat.JSON).isEmpty();
  }

  @Test
  void parserAndSchemaAgreeOnEveryKeyAndValue() throws IOException, BrokenYaml {
    int taken = 0;
    List<String> keys = new ArrayList<>(Key.OF_FILE.stream().map(Key::written).toList());
    keys.add("hom");
    keys.add("path");
    for (String key : keys) {
      for (String value : VALUES) {
        String text = key + ": " + value + "\n";
        boolean parser = parserTakes(text);
        assertThat(schemaTakes(text)).as(text).isEqualTo(parser);
        taken += parser ? 1 : 0;
      }
    }
    assertThat(taken).isGreaterThan(2 * Key.OF_FILE.size());
  }

  @Test
  void eachKeyTakesItsExampleAndTheTemplateIsMadeOfThese() throws IOException, BrokenYaml {
    for (String name : List.of("词表", "规则", "地方版")) {
      Files.createDirectory(folder.resolve(name));
    }
    for (Language language : Language.values()) {
      String template = Template.of(Words.in(language), "hegao.schema.json");
      assertThat(template).startsWith("# yaml-language-server: $schema=hegao.schema.json\n");
      assertThat(Yaml.read(template)).isEmpty();
      String all =
          template
              .lines()
              .map(line -> line.matches("# \\S.*") ? "" : line.replaceFirst("^#", ""))
              .collect(Collectors.joining("\n"));
      assertThat(parserTakes(all)).as(all).isTrue();
      assertThat(schemaTakes(all)).isTrue();
      Node.Fields root = (Node.Fields) Yaml.read(all).orElseThrow();
      assertThat(root.fields())
          .extracting(Node.Field::name)
          .containsExactlyElementsOf(Key.OF_FILE.stream().map(Key::written).toList());
    }
  }

  private static String json(Node node) {
    if (node instanceof Node.Items items) {
      return items.items().stream()
          .map(SchemaTest::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (node instanceof Node.Fields fields) {
      return fields.fields().stream()
          .map(field -> "\"" + field.name() + "\":" + json(field.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.type()) {
      case TEXT -> "\"" + scalar.text() + "\"";
      case NOTHING -> "null";
      default -> scalar.text();
    };
  }
}
