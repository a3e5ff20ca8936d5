package lawtally.definition.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lawtally.definition.Applies;
import lawtally.definition.FileNames;

/** Ids of one kind: well formed, and each only once in a year. */
public final class Ids {
  /** {@code penalties}, {@code decided_on}: they stand in conditions and column names. */
  public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /** {@code penalties.decided}. */
  public static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");

  /** {@code penalties-by-month}: they become file names. */
  public static final Pattern DASHED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Pattern form;
  private final List<Taken> taken = new ArrayList<>();

  private record Taken(String id, Applies applies) {}

  public Ids(Pattern form) {
    this.form = form;
  }

  /** The id under a key, checked. */
  public String take(Entry entry, String key, Applies applies) {
    String id = entry.text(key);
    if (id.isEmpty()) {
      return id;
    }
    if (!form.matcher(id).matches()) {
      entry.faultAt(key, "malformed-id", id, form.pattern());
    }
    if (form == DASHED && FileNames.isDevice(id)) {
      entry.faultAt(key, "device-name", id);
    }
    if (form == DOTTED && (id.startsWith("narrative.") || id.startsWith("year."))) {
      entry.faultAt(key, "reserved-id", id);
    }
    if (taken.stream().anyMatch(t -> t.id.equals(id) && Years.overlap(t.applies, applies))) {
      entry.faultAt(key, "id-twice", id);
    }
    taken.add(new Taken(id, applies));
    return id;
  }
}
