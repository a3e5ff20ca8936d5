package lawtally.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Sha256;
import lawtally.intake.SourceFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which files a run read, and by which definitions: enough to find their bytes in the archive. */
public final class Files {
  private static final String EARLIER = "EARLIER";

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

  /** The files that archived bytes stood for in any run, relative to the home folder, sorted. */
  public List<String> named(String sha256) {
    return jdbc.queryForList(
        """
        select 'input/' || r.stat_year || '/' || f.path from run_file f join run r on r.id = f.run
        where f.sha256 = ?
        union select path from run_definition where sha256 = ?
        union
        select case i.kind
                 when 'NARRATIVE' then 'jobs/' || r.job || '/narrative/' || r.stat_year || '.md'
                 else 'input/' || r.stat_year || '/' || lower(i.kind) || '.csv'
               end
        from run_input i join run r on r.id = i.run where i.sha256 = ?
        order by 1
        """,
        String.class,
        sha256,
        sha256,
        sha256);
  }

  /**
   * What lies in the archive for a run. A run that was given up needs nothing any more, a pruned
   * one was told to do without.
   */
  public record Use(long run, String sha256) {}

  public List<Use> uses() {
    return jdbc.query(
        """
        select u.run, u.sha256 from (
            select run, sha256 from run_file
            union select run, sha256 from run_definition
            union select run, sha256 from run_input) u
          join run r on r.id = u.run
        where r.pruned_at is null and r.status <> 'ABANDONED'
        """,
        (rs, n) -> new Use(rs.getLong(1), rs.getString(2)));
  }

  /** Inputs that are no department's file. */
  public enum Kind {
    RULINGS,
    EXPLANATIONS,
    NARRATIVE
  }

  /** Hashes of the other inputs, as far as there are any. */
  public record Inputs(
      Optional<String> rulings, Optional<String> explanations, Optional<String> narrative) {

    /** None of them. */
    public static final Inputs NONE =
        new Inputs(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Replaces the run's list. */
  public void replace(
      long run,
      List<SourceFile> files,
      Map<Integer, String> datasets,
      List<DefinitionFile> definitions,
      Inputs inputs) {
    jdbc.update("delete from run_file where run = ?", run);
    jdbc.update("delete from run_definition where run = ?", run);
    jdbc.update("delete from run_input where run = ?", run);
    note(run, Kind.RULINGS, inputs.rulings());
    note(run, Kind.EXPLANATIONS, inputs.explanations());
    note(run, Kind.NARRATIVE, inputs.narrative());
    jdbc.batchUpdate(
        """
        insert into run_file (run, ordinal, path, folder, size_bytes, sha256, dataset, duplicate_of)
        values (?, ?, ?, ?, ?, ?, ?, ?)
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
          ps.setObject(8, f.duplicateOf().isPresent() ? f.duplicateOf().getAsInt() : null);
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

  private void note(long run, Kind kind, Optional<String> sha256) {
    sha256.ifPresent(hash -> noteInput(run, kind.name(), hash));
  }

  private void noteInput(long run, String kind, String hash) {
    jdbc.update("insert into run_input (run, kind, sha256) values (?, ?, ?)", run, kind, hash);
  }

  private SortedMap<String, String> kinds(long run) {
    SortedMap<String, String> hashes = new TreeMap<>();
    jdbc.query(
        "select kind, sha256 from run_input where run = ?",
        rs -> {
          hashes.put(rs.getString(1), rs.getString(2));
        },
        run);
    return hashes;
  }

  /**
   * Notes which published figures of earlier years a run compares with; none is noted too.
   *
   * @param hashes SHA-256 of {@code indicators.csv}, by year
   */
  public void noteEarlier(long run, SortedMap<Integer, String> hashes) {
    jdbc.update("delete from run_input where run = ? and kind like ?", run, EARLIER + "%");
    List<String> all = new ArrayList<>();
    hashes.forEach(
        (year, hash) -> {
          all.add(year + " " + hash);
          noteInput(run, EARLIER + "-" + year, hash);
        });
    noteInput(run, EARLIER, Sha256.hex(all));
  }

  /** What {@link #noteEarlier} noted; empty for a run of a program that did not. */
  public Optional<SortedMap<Integer, String>> earlier(long run) {
    SortedMap<String, String> noted = kinds(run).tailMap(EARLIER);
    SortedMap<Integer, String> years = new TreeMap<>();
    noted.forEach(
        (kind, hash) -> {
          if (kind.startsWith(EARLIER + "-")) {
            years.put(Integer.valueOf(kind.substring(EARLIER.length() + 1)), hash);
          }
        });
    return noted.containsKey(EARLIER) ? Optional.of(years) : Optional.empty();
  }

  /** The files of a run, in the order of their ordinals. */
  public List<SourceFile> of(long run) {
    return jdbc.query(
        """
        select ordinal, path, folder, size_bytes, sha256, duplicate_of from run_file
        where run = ? order by ordinal
        """,
        (rs, n) -> {
          Integer first = rs.getObject(6, Integer.class);
          return new SourceFile(
              rs.getInt(1),
              rs.getString(2),
              rs.getString(3),
              rs.getLong(4),
              rs.getString(5),
              first == null ? OptionalInt.empty() : OptionalInt.of(first));
        },
        run);
  }

  /** Path and hash of every definition and seed that a run used, by path. */
  public SortedMap<String, String> definitions(long run) {
    SortedMap<String, String> hashes = new TreeMap<>();
    jdbc.query(
        "select path, sha256 from run_definition where run = ?",
        rs -> {
          hashes.put(rs.getString(1), rs.getString(2));
        },
        run);
    return hashes;
  }

  public Inputs inputs(long run) {
    SortedMap<String, String> hashes = kinds(run);
    return new Inputs(
        Optional.ofNullable(hashes.get(Kind.RULINGS.name())),
        Optional.ofNullable(hashes.get(Kind.EXPLANATIONS.name())),
        Optional.ofNullable(hashes.get(Kind.NARRATIVE.name())));
  }
}
