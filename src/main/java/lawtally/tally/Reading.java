package lawtally.tally;

import java.io.IOException;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.IntakePlan;
import lawtally.intake.Place;
import lawtally.intake.Slice;
import lawtally.intake.TableKey;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.RowReader;

/** How the archived files of a year are read; the same for slices and for single rows. */
public final class Reading {
  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final Archive archive;
  private final Forms forms;
  private final Corrections corrections;

  public Reading(Job jobOfYear, Seeds seeds, int year, IntakePlan plan, Archive archive) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.year = year;
    this.archive = archive;
    this.forms = new Forms(plan.forms());
    this.corrections = Corrections.among(plan.forms());
  }

  public RecordScanner scan(Slice.Segment segment) throws IOException {
    Form form = forms.of(segment);
    return RecordScanner.open(archive.path(form.file().sha256()), form, segment);
  }

  /** Reads the rows of a segment. */
  public RowReader rows(Slice.Segment segment) {
    return new RowReader(job, seeds, year, forms.of(segment));
  }

  /** The table that a row stands in. */
  public TableKey table(Place row) {
    return forms.table(row);
  }

  /** Counts one slice. */
  public SliceTally tally(byte[] salt) {
    return new SliceTally(job, year, seeds, salt, corrections);
  }
}
