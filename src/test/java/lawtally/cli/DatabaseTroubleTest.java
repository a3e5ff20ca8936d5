package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTest {

  @ParameterizedTest
  @CsvSource({
    "28P01,cli.database-login",
    "3D000,cli.database-missing",
    "08001,cli.database-unreachable",
    "08006,cli.database-lost",
    "57P01,cli.database-lost",
    "90098,cli.database-lost"
  })
  void isToldApartByItsState(String state, String key) {
    assertThat(DatabaseTrouble.of(new SQLException("whatever", state))).hasValue(key);
  }

  @Test
  void aConnectionThatThePoolHasGivenUpIsALostDatabaseToo() {
    assertThat(DatabaseTrouble.of(new SQLException("Connection is closed")))
        .hasValue("cli.database-lost");
    assertThat(DatabaseTrouble.of(new SQLTransientConnectionException("timed out after 10000 ms")))
        .hasValue("cli.database-lost");
  }

  @Test
  void otherFailuresOfTheDatabaseAreNoneOfItsConnection() {
    assertThat(DatabaseTrouble.of(new SQLException("duplicate key", "23505"))).isEmpty();
    assertThat(DatabaseTrouble.of(new IllegalStateException("Connection is closed"))).isEmpty();
  }
}
