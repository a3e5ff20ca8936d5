package lawtally.quality;

import java.util.List;
import java.util.Optional;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Seeds;

/**
 * Which department handed in a file: the one of its folder, else 填报单位 above the header, else the
 * one named in the file's name.
 */
public final class Senders {
  private final DepartmentNames names;

  public Senders(List<Seeds.Department> departments) {
    this.names = new DepartmentNames(departments);
  }

  /**
   * @param folder may be empty
   * @param reporter 填报单位, if the file has a line with it
   * @param fileName without folders
   */
  public Optional<String> of(String folder, Optional<String> reporter, String fileName) {
    return names
        .within(folder)
        .or(() -> reporter.flatMap(names::within))
        .or(() -> names.within(fileName));
  }
}
