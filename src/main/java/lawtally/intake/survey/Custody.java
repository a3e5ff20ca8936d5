package lawtally.intake.survey;

import java.nio.file.Path;
import java.util.List;

/** Who knows what archived bytes are, and is told what happens to them. */
public interface Custody {

  /** Knows nothing of them, and tells nobody. */
  Custody NONE =
      new Custody() {
        @Override
        public List<String> names(String sha256) {
          return List.of();
        }

        @Override
        public void renewed(Path object, Path from) {}
      };

  /** The files that these bytes stand for, relative to the home folder. */
  List<String> names(String sha256);

  /**
   * An object was no longer what its name says, and was kept again.
   *
   * @param from the file of the same hash that it was kept from
   */
  void renewed(Path object, Path from);
}
