package lawtally.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Folding;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.SourceFile;

/** A file given as lines, the header first; recognises plain headers, units, months. */
record SmallFile(String dataset, String path, List<String> lines, boolean correction) {
  private static final Dialect DIALECT = new Dialect(Dialect.Encoding.UTF_8, 0, ',', '"');
  private static final Pattern MONTH = Pattern.compile("(?:1[—-])?(\\d{1,2})月(累计)?");

  Form form(int ordinal, Dataset definition) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    List<String> headers = List.of(lines.get(0).split(",", -1));
    List<Form.Column> columns = headers.stream().map(h -> column(h, definition)).toList();
    return new Form(
        new SourceFile(ordinal, path, folder, 0, "0".repeat(64)),
        DIALECT,
        dataset,
        headers,
        columns,
        bytes(lines.get(0)) + 1,
        2,
        2,
        correction,
        Optional.empty());
  }

  private static Form.Column column(String header, Dataset definition) {
    Matcher month = MONTH.matcher(header);
    if (definition.wide().isPresent() && month.matches()) {
      return new Form.OfPeriod(Integer.parseInt(month.group(1)), month.group(2) != null);
    }
    if (definition.wide().isPresent() && header.equals("全年")) {
      return new Form.OfPeriod(0, false);
    }
    int factor = header.endsWith("（万元）") ? 10_000 : 1;
    String bare = Folding.fold(header.replaceAll("（万[^）]+）$", ""));
    for (Field field : definition.fields()) {
      if (field.titles().stream().anyMatch(t -> Folding.fold(t).equals(bare))) {
        return new Form.OfField(field.name(), factor);
      }
    }
    return new Form.Unknown();
  }

  List<RawRecord> rows(int ordinal) {
    List<RawRecord> rows = new ArrayList<>();
    long offset = bytes(lines.get(0)) + 1;
    long line = 2;
    for (String text : lines.subList(1, lines.size())) {
      int length = bytes(text) + 1;
      Place place = new Place(ordinal, rows.size() + 2L, line, offset, length);
      rows.add(new RawRecord(place, text, RawRecord.Flaw.NONE));
      offset += length;
      line += 1 + text.chars().filter(c -> c == '\n').count();
    }
    return rows;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
