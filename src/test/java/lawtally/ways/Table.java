package lawtally.ways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One table as a department knows it, before anybody decides how to write it.
 *
 * @param folder the department's folder
 * @param name of the file, without extension
 * @param above rows above the header
 * @param below rows below the data
 */
record Table(
    String folder,
    String name,
    List<List<String>> above,
    List<String> header,
    List<List<String>> rows,
    List<List<String>> below) {

  /** From lines whose cells stand between {@code |}; the first is the header, {@code ⏎} breaks. */
  static Table of(String folder, String name, String lines) {
    List<List<String>> grid =
        lines.lines().map(line -> List.of(line.replace('⏎', '\n').split("\\|", -1))).toList();
    List<List<String>> rows = grid.subList(1, grid.size());
    return new Table(folder, name, List.of(), grid.get(0), rows, List.of());
  }

  /** All that stands in the file. */
  List<List<String>> grid() {
    List<List<String>> grid = new ArrayList<>(above);
    grid.add(header);
    grid.addAll(rows);
    grid.addAll(below);
    return grid;
  }

  int width() {
    return header.size();
  }

  int column(String title) {
    return header.indexOf(title);
  }

  boolean isOf(String dataset) {
    return name.equals(dataset);
  }

  /** Every cell of every row. */
  Table cells(UnaryOperator<String> rewrite) {
    return cells(title -> true, rewrite);
  }

  /** The cells under some titles. */
  Table cells(Predicate<String> titles, UnaryOperator<String> rewrite) {
    List<List<String>> changed =
        rows.stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(
                            i ->
                                i < width() && titles.test(header.get(i))
                                    ? rewrite.apply(row.get(i))
                                    : row.get(i))
                        .toList())
            .toList();
    return withRows(changed);
  }

  Table titles(UnaryOperator<String> rename) {
    return withHeader(header.stream().map(rename).toList());
  }

  /** The columns in this order; -1 is an empty one. */
  Table columns(List<Integer> order) {
    UnaryOperator<List<String>> pick =
        row -> order.stream().map(i -> i < 0 || i >= row.size() ? "" : row.get(i)).toList();
    return withHeader(pick.apply(header)).withRows(rows.stream().map(pick).toList());
  }

  Table reversedColumns() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, width()).boxed().toList());
    Collections.reverse(order);
    return columns(order);
  }

  Table in(String otherFolder) {
    return new Table(otherFolder, name, above, header, rows, below);
  }

  Table named(String otherName) {
    return new Table(folder, otherName, above, header, rows, below);
  }

  Table withAbove(List<List<String>> other) {
    return new Table(folder, name, other, header, rows, below);
  }

  Table withHeader(List<String> other) {
    return new Table(folder, name, above, other, rows, below);
  }

  Table withRows(List<List<String>> other) {
    return new Table(folder, name, above, header, other, below);
  }

  Table withBelow(List<List<String>> other) {
    return new Table(folder, name, above, header, rows, other);
  }
}
