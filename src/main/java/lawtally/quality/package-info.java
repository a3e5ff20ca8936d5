/** What is wrong and how bad: submissions owed, the gate. */
@NullMarked
package lawtally.quality;

import org.jspecify.annotations.NullMarked;
