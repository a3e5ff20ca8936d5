package lawtally.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.CsvText;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure.Status;

/**
 * {@code indicators.csv}, the tidy table of all figures. Empty department, month or category means
 * "all"; numbers are plain decimals. The year is the bundle's.
 */
public final class IndicatorsCsv {
  private static final List<String> HEADER =
      List.of(
          "indicator",
          "name",
          "unit",
          "department",
          "department_name",
          "month",
          "category",
          "value",
          "numerator",
          "denominator",
          "status");

  private IndicatorsCsv() {}

  /** The text of the file, with BOM; names in Chinese. */
  public static String write(Job job, Seeds seeds, Figures figures) {
    Map<String, Indicator> indicators = new HashMap<>();
    job.indicators().forEach(i -> indicators.put(i.id(), i));
    Map<String, String> names = new HashMap<>();
    seeds.departments().forEach(d -> names.put(d.code(), d.name()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Figure f : figures.all()) {
      Optional<Indicator> indicator = Optional.ofNullable(indicators.get(f.indicator()));
      rows.add(
          List.of(
              f.indicator(),
              indicator.map(i -> i.title().zh()).orElse(""),
              indicator.map(i -> i.unit().zh()).orElse(""),
              f.department(),
              names.getOrDefault(f.department(), ""),
              f.month() == 0 ? "" : Integer.toString(f.month()),
              f.category(),
              number(f.value()),
              number(f.numerator()),
              number(f.denominator()),
              f.status().word()));
    }
    return CsvText.of(rows);
  }

  /**
   * The figures of an earlier bundle.
   *
   * @throws IllegalArgumentException if it is not such a file
   */
  public static Figures read(Path file, int year) throws IOException {
    return read(Files.readString(file, StandardCharsets.UTF_8), year);
  }

  /** As {@link #read(Path, int)}, from its text. Columns are found by name; unknown ones pass. */
  public static Figures read(String text, int year) {
    List<List<String>> rows = CsvText.parse(text);
    if (rows.isEmpty() || !rows.get(0).containsAll(HEADER)) {
      throw new IllegalArgumentException("not an indicators.csv");
    }
    List<String> header = rows.get(0);
    List<Figure> figures = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException("indicators.csv: row " + (figures.size() + 2));
      }
      figures.add(figure(header, row));
    }
    return new Figures(year, figures);
  }

  private static Figure figure(List<String> header, List<String> row) {
    String month = cell(header, row, "month");
    return new Figure(
        cell(header, row, "indicator"),
        cell(header, row, "department"),
        month.isEmpty() ? 0 : Integer.parseInt(month),
        cell(header, row, "category"),
        number(cell(header, row, "value")),
        number(cell(header, row, "numerator")),
        number(cell(header, row, "denominator")),
        Status.of(cell(header, row, "status")));
  }

  private static String cell(List<String> header, List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Plain::text).orElse("");
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
