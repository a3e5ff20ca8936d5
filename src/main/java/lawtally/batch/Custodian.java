package lawtally.batch;

import java.nio.file.Path;
import java.util.List;
import lawtally.batch.home.Home;
import lawtally.batch.run.Progress;
import lawtally.definition.Language;
import lawtally.intake.survey.Custody;
import lawtally.store.Files;
import org.slf4j.LoggerFactory;

/** Knows from the database what archived bytes are, and tells a person when some were damaged. */
final class Custodian implements Custody {
  private static final String RENEWED = "batch.object-renewed";

  private final Home home;
  private final Files files;
  private final Progress progress;

  Custodian(Home home, Files files, Progress progress) {
    this.home = home;
    this.files = files;
    this.progress = progress;
  }

  @Override
  public List<String> names(String sha256) {
    return files.named(sha256);
  }

  @Override
  public void renewed(Path object, Path from) {
    String where = relative(object);
    String source = relative(from);
    LoggerFactory.getLogger(Custodian.class).warn(Language.EN.say(RENEWED, where, source));
    progress.remark(RENEWED, where, source);
  }

  private String relative(Path path) {
    return home.root().relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
