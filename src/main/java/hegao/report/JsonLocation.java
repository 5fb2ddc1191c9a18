package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.text.Location;
import java.io.IOException;

/** Writes a place of a file as JSON, each kind with its own fields. */
public final class JsonLocation {
  private JsonLocation() {}

  /** The fields of a place, into an object that is open. */
  public static void fields(Location location, JsonGenerator json) throws IOException {
    if (location instanceof Location.InLine in) {
      json.writeNumberField("line", in.line());
      json.writeNumberField("column", in.column());
    } else if (location instanceof Location.OnPage on) {
      json.writeNumberField("page", on.page());
      json.writeNumberField("line", on.line());
    } else if (location instanceof Location.InParagraph in) {
      json.writeNumberField("paragraph", in.paragraph());
    } else if (location instanceof Location.InCell in) {
      json.writeStringField("sheet", in.sheet());
      json.writeStringField("cell", in.cell());
    }
  }
}
