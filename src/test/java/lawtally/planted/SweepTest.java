package lawtally.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sweep that finds nothing proves something only if it finds what is there. */
class SweepTest {
  @TempDir private Path folder;

  static java.util.List<String> planted() {
    return Planted.CELLS;
  }

  @ParameterizedTest
  @MethodSource("planted")
  void findsWhatIsWrittenInAnyCharset(String cell) {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
      byte[] bytes = ("前文" + cell + "后文").getBytes(Charset.forName(charset));
      assertThat(new Sweep().bytes(charset, bytes).found()).as(charset).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("planted")
  void findsWhatADatabaseHolds(String cell) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("base"), "sa", "");
        Statement create = connection.createStatement()) {
      create.execute("create table t (c varchar(4000), d text)");
      try (PreparedStatement insert = connection.prepareStatement("insert into t values (?, '')")) {
        insert.setString(1, cell);
        insert.execute();
      }
    }
    assertThat(new Sweep().folder(folder).found()).isNotEmpty();
  }

  @Test
  void findsNamesOfFilesAndWhatIsPacked() throws Exception {
    Files.writeString(folder.resolve(Planted.MOBILE + ".csv"), "", StandardCharsets.UTF_8);
    assertThat(new Sweep().folder(folder).found()).isNotEmpty();
    byte[] packed = PlantedTown.workbook("一,二\n" + Planted.NAME);
    assertThat(new Sweep().bytes("packed", packed).found()).isNotEmpty();
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(new Sweep().text("plain", "区民政局 2020-03-04 13900000000").found()).isEmpty();
  }
}
