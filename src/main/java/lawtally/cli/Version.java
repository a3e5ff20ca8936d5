package lawtally.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, as the jar's manifest has it. */
final class Version implements IVersionProvider {

  static String software() {
    return "LawTally " + number();
  }

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {software(), "Java " + Runtime.version().feature()};
  }
}
