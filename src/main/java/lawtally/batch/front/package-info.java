/** The managers' front page, from what database and {@code output/} say. */
@NullMarked
package lawtally.batch.front;

import org.jspecify.annotations.NullMarked;
