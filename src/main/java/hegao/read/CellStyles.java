package hegao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The number formats of a workbook: what a cell shows for the value that it holds. */
final class CellStyles {
  /** Values are shown as they are. */
  static final CellStyles NONE = new CellStyles(Map.of(), List.of());

  private final Map<Integer, String> formats;
  private final List<Integer> styles;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private CellStyles(Map<Integer, String> formats, List<Integer> styles) {
    this.formats = formats;
    this.styles = styles;
  }

  static CellStyles of(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    boolean used = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String id = Xml.attribute(xml, "numFmtId");
        int number = id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
        used |= xml.getLocalName().equals("cellXfs");
        if (xml.getLocalName().equals("numFmt")) {
          formats.put(number, Xml.attribute(xml, "formatCode"));
        } else if (used && xml.getLocalName().equals("xf")) {
          styles.add(number);
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        used = false;
      }
    }
    return new CellStyles(formats, styles);
  }

  /** A number as a cell of that style shows it; a date in words of its own. */
  String shown(String value, int style) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return value;
    }
    int id = style < styles.size() ? styles.get(style) : 0;
    String format = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    if (format == null) {
      format = "General";
    }
    if (DateUtil.isADateFormat(id, format)) {
      return day(number);
    }
    return formatter.formatRawCellContents(number, id, format).strip();
  }

  /** 2025年4月16日; nothing for what is only a time. */
  static String day(double serial) {
    if (serial < 1 || !DateUtil.isValidExcelDate(serial)) {
      return "";
    }
    var day = DateUtil.getLocalDateTime(serial).toLocalDate();
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
