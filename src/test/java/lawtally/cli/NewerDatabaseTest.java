package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import lawtally.batch.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that a newer program was at work on is left alone. */
class NewerDatabaseTest {
  @TempDir private Path folder;

  @Test
  void aDatabaseOfANewerProgramIsRefusedInWords() throws SQLException {
    SmallTown.in(folder).goodYear();
    assertThat(Call.at(folder, "run", "--year", "2020").code()).isZero();
    inDatabase(
        """
        insert into "flyway_schema_history" values
          (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'sa', current_timestamp, 1, true)
        """);
    for (String[] command : new String[][] {{"history"}, {"run", "--year", "2020"}}) {
      Call refused = Call.at(folder, command);
      assertThat(refused.code()).isEqualTo(Exit.FAILED);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err())
          .contains("更新版本的 LawTally", "第 99 版", "before-V")
          .doesNotContain("Exception");
      assertThat(refused.err().lines()).hasSize(1);
    }
    inDatabase("delete from \"flyway_schema_history\" where \"version\" = '99'");
    assertThat(Call.at(folder, "run", "--year", "2020").err()).contains("没有变化");
  }

  private void inDatabase(String sql) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve(".lawtally/db/lawtally");
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
