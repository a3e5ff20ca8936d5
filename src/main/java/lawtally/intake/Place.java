package lawtally.intake;

/**
 * Where something stands in a source file.
 *
 * @param file ordinal of the file in its run (order of relative paths by code points), from 0
 * @param record number of the record in the file, from 1 (the header counts); 0: the whole file
 * @param line physical line on which it begins, from 1; 0: the whole file
 * @param offset byte offset in the archived file
 * @param length bytes
 */
public record Place(int file, long record, long line, long offset, int length) {

  /** Of a file that is not among the run's files: it was not accepted. */
  public static final Place NOWHERE = new Place(-1, 0, 0, 0, 0);

  public static Place ofFile(int file) {
    return new Place(file, 0, 0, 0, 0);
  }
}
