package lawtally.batch.home;

/** Another process is at work where only one may be. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String holder;

  BusyException(String holder) {
    super("held by " + (holder.isEmpty() ? "another process" : holder));
    this.holder = holder;
  }

  /** Who holds it, in words; empty if it did not say. */
  public String holder() {
    return holder;
  }
}
