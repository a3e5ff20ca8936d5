package lawtally.batch.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.RowReader;
import lawtally.tally.Corrections;
import lawtally.tally.SliceTally;

/** How the archived files of a year are read; the same for slices and for single rows. */
public final class Reading {
  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final Archive archive;
  private final Map<Integer, Form> forms = new HashMap<>();
  private final Corrections corrections;

  public Reading(Job jobOfYear, Seeds seeds, int year, IntakePlan plan, Archive archive) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.year = year;
    this.archive = archive;
    for (Form form : plan.forms()) {
      forms.put(form.file().ordinal(), form);
    }
    this.corrections = Corrections.among(plan.forms());
  }

  public RecordScanner scan(Slice.Segment segment) throws IOException {
    Form form = form(segment.file());
    return RecordScanner.open(archive.path(form.file().sha256()), form, segment);
  }

  public RowReader rows(int file) {
    return new RowReader(job, seeds, year, form(file));
  }

  /** Counts one slice. */
  public SliceTally tally(byte[] salt) {
    return new SliceTally(job, year, seeds, salt, corrections);
  }

  private Form form(int file) {
    Form form = forms.get(file);
    if (form == null) {
      throw new IllegalStateException("file " + file + " has no form");
    }
    return form;
  }
}
