/**
 * The program as a process of its own, killed, robbed of its database and its disk, started twice:
 * whatever happens to it, the next one publishes what an undisturbed one would have.
 */
@NullMarked
package lawtally.storm;

import org.jspecify.annotations.NullMarked;
