package hegao.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema of the standard, and what it has against a report. */
public final class SarifSchema {
  private final Schema schema;

  public SarifSchema() throws IOException {
    try (InputStream in = SarifSchema.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(text, InputFormat.JSON);
    }
  }

  /** One line for each offence. */
  public List<String> against(String report) {
    return schema.validate(report, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
