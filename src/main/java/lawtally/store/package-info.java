/** What is remembered, by JDBC. */
@NullMarked
package lawtally.store;

import org.jspecify.annotations.NullMarked;
