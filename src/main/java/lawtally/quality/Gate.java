package lawtally.quality;

import java.util.List;
import lawtally.definition.Label;

/** May it be signed? */
public record Gate(Status status, List<Label> reasons) {

  /** Green 可送审, amber 有提示, red 草稿. */
  public enum Status {
    GREEN,
    AMBER,
    RED
  }
}
