package lawtally.definition;

import java.nio.file.Path;
import java.util.List;
import lawtally.definition.reading.DefinitionReader;

/**
 * What {@code jobs/} and {@code seeds/} say. The one way in: {@link #load}.
 *
 * @param files every definition and seed file read, for archive, manifest and fingerprint
 */
public record Definitions(List<Job> jobs, Seeds seeds, List<DefinitionFile> files) {

  /**
   * @param path relative to the home folder, with {@code /}
   * @param job the job it belongs to; empty for seeds
   */
  public record DefinitionFile(String path, String job, String sha256) {}

  /**
   * Reads all jobs and seeds under a home folder.
   *
   * @throws FaultyDefinitionsException with every fault of every file
   */
  public static Definitions load(Path home) {
    return new DefinitionReader(home).read();
  }

  /**
   * The job of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Job job(String id) {
    return jobs.stream()
        .filter(j -> j.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no job " + id));
  }

  /**
   * SHA-256 over what applies to one job and year, in canonical form: comments, order of keys and
   * definitions of other years do not enter; seeds enter as far as the job reads them.
   *
   * @return 64 hexadecimal digits
   * @throws IllegalArgumentException if there is no such job
   */
  public String fingerprint(String job, int year) {
    Job found =
        jobs.stream()
            .filter(j -> j.id().equals(job))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no job " + job));
    return new Fingerprint(found.in(year), seeds, year).hash();
  }
}
