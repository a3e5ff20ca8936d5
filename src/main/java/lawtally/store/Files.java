package lawtally.store;

import java.util.List;
import java.util.Map;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.intake.SourceFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which files a run read, and by which definitions: enough to find their bytes in the archive. */
public final class Files {
  private final JdbcTemplate jdbc;

  public Files(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What a path of this job and year was in earlier revisions: hashes, in no order. */
  public List<String> earlierVersions(String job, int year, String path) {
    return jdbc.queryForList(
        """
        select distinct f.sha256 from run_file f join run r on r.id = f.run
        where r.job = ? and r.stat_year = ? and f.path = ? and r.status in ('PUBLISHED', 'DRAFT')
        """,
        String.class,
        job,
        year,
        path);
  }

  /** Replaces the run's list. */
  public void replace(
      long run,
      List<SourceFile> files,
      Map<Integer, String> datasets,
      List<DefinitionFile> definitions) {
    jdbc.update("delete from run_file where run = ?", run);
    jdbc.update("delete from run_definition where run = ?", run);
    jdbc.batchUpdate(
        """
        insert into run_file (run, ordinal, path, folder, size_bytes, sha256, dataset)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        files,
        500,
        (ps, f) -> {
          ps.setLong(1, run);
          ps.setInt(2, f.ordinal());
          ps.setString(3, f.path());
          ps.setString(4, f.folder());
          ps.setLong(5, f.size());
          ps.setString(6, f.sha256());
          ps.setString(7, datasets.get(f.ordinal()));
        });
    jdbc.batchUpdate(
        "insert into run_definition (run, path, sha256) values (?, ?, ?)",
        definitions,
        500,
        (ps, d) -> {
          ps.setLong(1, run);
          ps.setString(2, d.path());
          ps.setString(3, d.sha256());
        });
  }
}
