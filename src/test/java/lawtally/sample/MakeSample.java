package lawtally.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample input. The one argument is the input folder; files of other names stay. */
public final class MakeSample {
  private MakeSample() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: MakeSample INPUT-FOLDER");
    }
    into(Path.of(arguments[0]));
  }

  /**
   * Writes {@code 2019} and {@code 2020} under a folder.
   *
   * @throws IOException if a file cannot be written
   */
  static void into(Path input) throws IOException {
    for (int year : SampleYear.YEARS) {
      for (SampleFile file : new SampleYear(year).files()) {
        Path path = input.resolve(Integer.toString(year)).resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.content());
      }
    }
  }
}
