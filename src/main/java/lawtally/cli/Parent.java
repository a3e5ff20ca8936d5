package lawtally.cli;

import org.jspecify.annotations.Nullable;

/** The command above, which picocli sets after it has made the one below. */
final class Parent {

  private Parent() {}

  static LawTally of(@Nullable LawTally top) {
    if (top == null) {
      throw new IllegalStateException("a command without its parent");
    }
    return top;
  }
}
