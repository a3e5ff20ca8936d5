package lawtally.report.bundle.data;

/**
 * A CSV file of the bundle, as it was written.
 *
 * @param path relative to the bundle, with {@code /}
 */
public record CsvFile(String path, long bytes, String sha256) {

  /** As a resource's name may be written: {@code tables-litigation}. */
  String name() {
    return path.replaceFirst("\\.csv$", "").replace('/', '-');
  }
}
