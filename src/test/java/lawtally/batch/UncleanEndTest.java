package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an embedded database that nobody closed is made into before it is opened again. */
class UncleanEndTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void aTownWithARevision() {
    town = SmallTown.in(folder).fewFigures().goodYear();
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  private Path beside(String name) {
    return new Home(town.home()).database().resolveSibling(name);
  }

  /** All rows of all tables, and what the tables are made of. */
  private Map<String, Object> content() {
    Map<String, Object> content = new TreeMap<>();
    new NightRun(town)
        .inDatabase(
            jdbc -> {
              for (String table : tables(jdbc)) {
                content.put(table, jdbc.queryForList("select * from " + table).toString());
              }
              content.put("columns", view(jdbc, "table_name, column_name, data_type", "columns"));
              content.put("indexes", view(jdbc, "table_name, column_name", "index_columns"));
              content.put("sequences", view(jdbc, "sequence_name, base_value", "sequences"));
            });
    return content;
  }

  private static List<String> tables(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        "select '\"' || table_name || '\"' from information_schema.tables"
            + " where table_schema = 'PUBLIC' order by 1",
        String.class);
  }

  private static String view(JdbcTemplate jdbc, String columns, String view) {
    String schema = view.equals("sequences") ? "sequence_schema" : "table_schema";
    return jdbc.queryForList(
            "select %s from information_schema.%s where %s = 'PUBLIC' order by 1, 2"
                .formatted(columns, view, schema))
        .toString();
  }

  @Test
  void aDatabaseThatWasClosedInOrderIsLeftAsItIs() throws IOException {
    assertThat(beside("in-use")).doesNotExist();
    Object before = Files.readAttributes(beside("lawtally.mv.db"), "unix:ino").get("ino");
    assertThat(UncleanEnd.before(new Home(town.home()).database())).isNotNull();
    assertThat(beside("in-use")).exists();
    assertThat(Files.readAttributes(beside("lawtally.mv.db"), "unix:ino").get("ino"))
        .isEqualTo(before);
  }

  @Test
  void whatWasCommittedIsAllThereInADatabaseMadeAnew() throws IOException {
    Map<String, Object> before = content();
    assertThat(before).hasSizeGreaterThan(15);
    Object file = Files.readAttributes(beside("lawtally.mv.db"), "unix:ino").get("ino");
    Files.createFile(beside("in-use"));
    UncleanEnd.before(new Home(town.home()).database()).closedInOrder();
    assertThat(Files.readAttributes(beside("lawtally.mv.db"), "unix:ino").get("ino"))
        .isNotEqualTo(file);
    assertThat(content()).isEqualTo(before);
    assertThat(beside("mended.mv.db")).doesNotExist();
    assertThat(beside("mending.sql")).doesNotExist();
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(new NightRun(town).because("再来一次").run().run().revision()).isEqualTo(2);
  }

  @Test
  void whoDidNotCloseTheDatabaseLeavesTheMark() throws IOException {
    NightRun night = new NightRun(town);
    try (Session session = Session.open(night.settings(), List.of(NightRun.YEAR))) {
      assertThat(beside("in-use")).exists();
      assertThat(session.store().runs().of("enforcement", 2020)).hasSize(1);
    }
    assertThat(beside("in-use")).doesNotExist();
    Session session = Session.open(night.settings(), List.of(NightRun.YEAR));
    new JdbcTemplate(session.dataSource()).execute("shutdown immediately");
    session.close();
    assertThat(beside("in-use")).exists();
    assertThat(night.run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(beside("in-use")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftForWhoeverOpensIt() throws IOException {
    Files.writeString(beside("lawtally.mv.db"), "样本".repeat(5_000));
    Files.createFile(beside("in-use"));
    assertThat(UncleanEnd.before(new Home(town.home()).database())).isNotNull();
    assertThat(Files.readString(beside("lawtally.mv.db"))).startsWith("样本");
    assertThat(Optional.of(beside("mended.mv.db")).filter(Files::exists)).isEmpty();
  }
}
