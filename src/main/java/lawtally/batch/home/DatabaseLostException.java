package lawtally.batch.home;

import java.io.IOException;
import java.sql.SQLException;

/** The database does not answer. What was committed stands; the next run goes on from there. */
public final class DatabaseLostException extends IOException {
  private static final long serialVersionUID = 1;

  DatabaseLostException(SQLException cause) {
    super("the database does not answer", cause);
  }
}
