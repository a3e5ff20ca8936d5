package lawtally.batch.run;

import java.io.IOException;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Language;
import lawtally.store.RunRow;

/** The definitions of an old revision are not understood by this program any more. */
public final class UnreadableRevisionException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String revision;
  private final String software;
  private final String fault;
  private final String inChinese;

  UnreadableRevisionException(RunRow run, FaultyDefinitionsException cause) {
    super(cause);
    this.revision = run.revisionName();
    this.software = run.software();
    this.fault = cause.faults().get(0).in(Language.EN);
    this.inChinese = cause.faults().get(0).in(Language.ZH);
  }

  /** What is wrong and what to do about it. */
  public String say(Language language) {
    return language.say(
        "batch.revision-unreadable",
        revision,
        software,
        language == Language.ZH ? inChinese : fault);
  }
}
