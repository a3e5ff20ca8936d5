/** One logical year in the many ways in which departments write it. */
@NullMarked
package lawtally.ways;

import org.jspecify.annotations.NullMarked;
