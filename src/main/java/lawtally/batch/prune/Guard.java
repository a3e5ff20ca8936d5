package lawtally.batch.prune;

/** Why a revision stays although it has had its time. */
public enum Guard {
  /** The newest of its year, or the newest that is no draft, which {@code latest} names. */
  NEWEST,
  /** 定稿: a signed report was made from it. */
  SIGNED,
  /** 封账: its year is closed. */
  CLOSED
}
