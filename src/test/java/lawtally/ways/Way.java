package lawtally.ways;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One way of writing the logical year.
 *
 * @param change what it does to the tables
 * @param writing how the tables become bytes
 * @param files what it does to the files, by path below the year's folder
 * @param notYet why the program cannot read it yet
 */
record Way(
    String name,
    UnaryOperator<List<Table>> change,
    Writing writing,
    UnaryOperator<SortedMap<String, byte[]>> files,
    Optional<String> notYet) {

  /** The year in other bytes. */
  static Way written(String name, Writing writing) {
    return new Way(name, UnaryOperator.identity(), writing, f -> f, Optional.empty());
  }

  /** Each table in another form. */
  static Way each(String name, UnaryOperator<Table> change) {
    return all(name, tables -> tables.stream().map(change).toList());
  }

  /** The tables of one dataset in another form. */
  static Way only(String dataset, String name, UnaryOperator<Table> change) {
    return each(name, table -> table.isOf(dataset) ? change.apply(table) : table);
  }

  static Way all(String name, UnaryOperator<List<Table>> change) {
    return new Way(name, change, Writing.PLAIN, f -> f, Optional.empty());
  }

  /** The same bytes in other files. */
  static Way filed(String name, UnaryOperator<SortedMap<String, byte[]>> files) {
    return new Way(name, UnaryOperator.identity(), Writing.PLAIN, files, Optional.empty());
  }

  Way in(Writing other) {
    return new Way(name, change, other, files, notYet);
  }

  /** Listed, but not demanded. */
  Way notYet(String reason) {
    return new Way(name, change, writing, files, Optional.of(reason));
  }

  /** Puts the year's files into a folder. */
  void writeInto(Path year) throws IOException {
    TreeMap<String, byte[]> plain = new TreeMap<>();
    for (Table table : change.apply(LogicalYear.tables())) {
      String path = table.folder() + "/" + table.name() + ".csv";
      if (plain.put(path, writing.bytes(table.grid())) != null) {
        throw new IllegalStateException("two tables in " + path);
      }
    }
    SortedMap<String, byte[]> all = files.apply(plain);
    for (String path : all.keySet()) {
      Path file = year.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, all.get(path));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
