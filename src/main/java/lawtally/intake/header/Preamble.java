package lawtally.intake.header;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;

/** What stands above a header: title, 填报单位, 计量单位. */
public final class Preamble {
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:填报|报送|填表|编制|上报|制表)(?:单位|部门|机关)\\s*(?:\\([^()]*\\))?\\s*[::]?\\s*(.*)",
          Pattern.DOTALL);
  private static final Pattern END_OF_NAME =
      Pattern.compile(
          "\\s{2,}|\\t|\\n|\\s*(?:填报|填表|报送|制表|统计|报出)?(?:日期|时间|年度|人)\\s*[::]|\\(盖?公?章\\)|\\(盖章\\)");

  /** Alone or within a title, but not 填报单位. */
  private static final Pattern UNITS =
      Pattern.compile("(?<![报送填制编管])单位:?(?:人民币)?([^()]*)(?:\\)|$)");

  private static final Pattern MONEY = Pattern.compile("(?:亿|千万|百万|十万|万|千|百)?元");

  private final List<Head.Row> rows;

  public Preamble(List<Head.Row> rows) {
    this.rows = rows;
  }

  /** 填报单位 as it is written, else the department that a title names. */
  public Optional<String> reporter(Seeds seeds) {
    for (Head.Row row : rows) {
      Optional<String> found = reporter(row.cells());
      if (found.isPresent()) {
        return found;
      }
    }
    return inTitle(seeds);
  }

  private Optional<String> inTitle(Seeds seeds) {
    String text = Folding.fold(text());
    return seeds.departments().stream()
        .flatMap(d -> Stream.concat(Stream.of(d.name()), d.aliases().stream()))
        .filter(name -> name.length() > 2 && text.contains(Folding.fold(name)))
        .max(Comparator.comparingInt(String::length));
  }

  private static Optional<String> reporter(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Matcher matcher = REPORTER.matcher(plain(cells.get(i)));
      if (matcher.matches()) {
        Optional<String> here = name(matcher.group(1));
        return here.isPresent() ? here : next(cells, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> next(List<String> cells, int from) {
    return cells.stream()
        .skip(from)
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .flatMap(cell -> name(plain(cell)));
  }

  private static Optional<String> name(String text) {
    Matcher end = END_OF_NAME.matcher(text);
    String name = end.find() ? text.substring(0, end.start()) : text;
    return Optional.of(name.strip()).filter(n -> !n.isEmpty());
  }

  private static String plain(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
  }

  /**
   * Yuan that one stands for where a unit is said of the whole table: 单位：万元, 台账（单位：万元）, 单位：件、万元.
   */
  public OptionalInt yuan() {
    for (Head.Row row : rows) {
      for (String cell : row.cells()) {
        Matcher units = UNITS.matcher(Folding.fold(cell));
        while (units.find()) {
          Optional<String> money = money(units.group(1));
          if (money.isPresent()) {
            return HeaderText.yuan(money.get());
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The one unit of money among several units; of two nothing can be said. */
  private static Optional<String> money(String units) {
    List<String> found =
        Stream.of(units.split("[、,;/和及]"))
            .filter(unit -> MONEY.matcher(unit).matches())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All cells, a line each. */
  public String text() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> row.cells().forEach(cell -> text.append(cell).append('\n')));
    return text.toString();
  }
}
