package hegao.read;

import hegao.text.Mended;
import hegao.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** Reads the sheets of an Excel 97–2003 workbook. */
final class Xls {
  private static final int WIDEST = 500;

  private final Cells cells = new Cells();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private Xls() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  static Content read(byte[] bytes) throws UnreadableException {
    Ole.refuseEncrypted(bytes);
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Xls reader = new Xls();
      for (var sheet : book) {
        reader.cells.sheet(sheet.getSheetName());
        int line = -1;
        for (Row row : sheet) {
          reader.cells.gap(row.getRowNum() - line - 1);
          line = row.getRowNum();
          reader.row(row);
        }
        reader.cells.end();
      }
      return reader.cells.content(Metadata.NONE);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException("已加密，需要密码", e);
    } catch (IOException e) {
      throw new UnreadableException("文件已损坏，无法作为 xls 读取", e);
    }
  }

  private void row(Row row) throws UnreadableException {
    List<Mended> words = new ArrayList<>();
    for (Cell cell : row) {
      if (cell.getColumnIndex() < WIDEST) {
        while (words.size() < cell.getColumnIndex()) {
          words.add(new Mended("", new int[0]));
        }
        words.add(cells.cell(cell.getColumnIndex(), row.getRowNum() + 1, shown(cell)));
      }
    }
    cells.row(words);
  }

  private String shown(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? CellStyles.day(cell.getNumericCellValue())
              : formatter.formatCellValue(cell);
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }
}
