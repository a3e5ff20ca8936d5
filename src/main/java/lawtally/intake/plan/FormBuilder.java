package lawtally.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderText;
import lawtally.intake.header.Preamble;
import lawtally.intake.header.Rest;

/** Puts together what is known of a file that can be read. */
final class FormBuilder {
  private static final Pattern CORRECTION = Pattern.compile("更正|补正");

  private final Seeds seeds;

  FormBuilder(Seeds seeds) {
    this.seeds = seeds;
  }

  /**
   * Which part of its file a table is.
   *
   * @param number from 1
   * @param end byte offset
   * @param reporter of the file's first table
   */
  record Part(int number, long end, boolean readable, Optional<String> reporter) {}

  /** The form of a table with a header. */
  Form table(SourceFile file, Dialect dialect, FoundTable table, Rest rest, Part part) {
    Header header = table.header();
    Head head = table.head().upTo(part.end());
    Preamble above = new Preamble(head.rows().subList(0, header.first()));
    int width = width(head, header);
    List<String> headers = header.row().cells().subList(0, width);
    Place place = header.row().place();
    return new Form(
        file,
        dialect,
        header.dataset().id(),
        List.copyOf(headers),
        columns(header, width, above.yuan()),
        place.offset() + place.length(),
        table.head().lineAfter(header.index()),
        place.record() + 1,
        rowWidth(head, header),
        part.number(),
        part.end(),
        part.readable(),
        isCorrection(file, headers),
        rest == Rest.ZERO_REPORT,
        above.reporter(seeds).or(part::reporter),
        List.of());
  }

  /** Nameless columns at the end are columns only where the rows below have them. */
  private static int width(Head head, Header header) {
    List<String> cells = header.row().cells();
    int named = cells.size();
    while (named > 0 && cells.get(named - 1).isBlank()) {
      named--;
    }
    int below =
        head.rows().stream()
            .skip(header.index() + 1L)
            .mapToInt(row -> row.cells().size())
            .max()
            .orElse(0);
    return Math.max(named, Math.min(cells.size(), below));
  }

  /** Cells that most rows below the header have; those of the header where none have several. */
  private static int rowWidth(Head head, Header header) {
    SortedMap<Integer, Integer> rows = new TreeMap<>();
    head.rows().stream()
        .skip(header.index() + 1L)
        .filter(row -> row.filled() > 1)
        .forEach(row -> rows.merge(row.cells().size(), 1, Integer::sum));
    int most = rows.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return rows.entrySet().stream()
        .filter(width -> width.getValue() == most)
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder())
        .orElse(header.row().cells().size());
  }

  /** Where the header gives no unit of money, the one that is said of the whole table holds. */
  private static List<Form.Column> columns(Header header, int width, OptionalInt yuan) {
    List<Form.Column> columns = new ArrayList<>(header.columns().subList(0, width));
    for (int i = 0; i < width && yuan.isPresent(); i++) {
      boolean ownUnit = HeaderText.yuan(header.row().cells().get(i)).isPresent();
      if (columns.get(i) instanceof Form.OfField of && isMoney(header, of) && !ownUnit) {
        columns.set(i, new Form.OfField(of.field(), yuan.getAsInt()));
      }
    }
    return List.copyOf(columns);
  }

  private static boolean isMoney(Header header, Form.OfField of) {
    return header
        .dataset()
        .field(of.field())
        .filter(f -> f.type() == Field.Type.AMOUNT)
        .isPresent();
  }

  private static boolean isCorrection(SourceFile file, List<String> headers) {
    return CORRECTION.matcher(Folding.fold(file.name())).find() || Form.hasMarks(headers);
  }

  /** The form of a note that there is nothing to report: no table at all. */
  Form note(SourceFile file, HeadGuess guess, Dataset dataset, Preamble text) {
    List<Head.Row> rows = guess.head().rows();
    return new Form(
        file,
        guess.dialect(),
        dataset.id(),
        List.of(),
        List.of(),
        file.size(),
        guess.head().lineAfter(rows.size() - 1),
        rows.get(rows.size() - 1).place().record() + 1,
        0,
        1,
        file.size(),
        true,
        isCorrection(file, List.of()),
        true,
        text.reporter(seeds),
        List.of());
  }
}
