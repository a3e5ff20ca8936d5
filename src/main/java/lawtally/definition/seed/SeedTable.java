package lawtally.definition.seed;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lawtally.definition.Faults;

/** A CSV table whose first row names the columns. */
final class SeedTable {
  private static final String BOM = "\uFEFF";

  private final String path;
  private final Faults faults;
  private final Set<String> known = new TreeSet<>();
  private final List<String> header = new ArrayList<>();
  private final List<SeedRow> rows = new ArrayList<>();
  private int next = 1;

  /**
   * @param required columns that must be there and filled
   * @param optional columns that may be there
   */
  SeedTable(String path, String text, List<String> required, List<String> optional, Faults faults) {
    this.path = path;
    this.faults = faults;
    known.addAll(required);
    known.addAll(optional);
    try (CSVReader reader = reader(text)) {
      readHeader(reader, required);
      readRows(reader, required);
    } catch (IOException | CsvValidationException broken) {
      faults.add(path, next, "", "broken-csv");
    }
  }

  List<SeedRow> rows() {
    return List.copyOf(rows);
  }

  private static CSVReader reader(String text) {
    String body = text.startsWith(BOM) ? text.substring(1) : text;
    return new CSVReaderBuilder(new StringReader(body))
        .withCSVParser(new RFC4180ParserBuilder().build())
        .build();
  }

  private void readHeader(CSVReader reader, List<String> required)
      throws IOException, CsvValidationException {
    String[] cells = reader.readNext();
    if (cells == null) {
      faults.add(path, 0, "", "empty-file");
      return;
    }
    for (String cell : cells) {
      String name = cell.strip();
      if (!known.contains(name)) {
        faults.addUnknown(path, 1, "", name, known, "unknown-column", name);
      } else if (header.contains(name)) {
        faults.add(path, 1, "", "column-twice", name);
      }
      header.add(name);
    }
    for (String name : required) {
      if (!header.contains(name)) {
        faults.add(path, 1, "", "missing-column", name);
      }
    }
  }

  private void readRows(CSVReader reader, List<String> required)
      throws IOException, CsvValidationException {
    next = (int) reader.getLinesRead() + 1;
    for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
      if (!(cells.length == 1 && cells[0].isBlank())) {
        row(next, Arrays.asList(cells), required);
      }
      next = (int) reader.getLinesRead() + 1;
    }
  }

  private void row(int line, List<String> cells, List<String> required) {
    if (cells.size() != header.size()) {
      faults.add(path, line, "", "wrong-width", cells.size(), header.size());
    }
    SeedRow row = new SeedRow(path, line, header, cells, faults);
    for (String name : required) {
      if (header.contains(name) && row.text(name).isEmpty()) {
        row.fault(name, "empty-cell");
      }
    }
    rows.add(row);
  }
}
