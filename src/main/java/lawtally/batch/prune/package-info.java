/** What may go of old revisions, and its removal: only when somebody asks. */
@NullMarked
package lawtally.batch.prune;

import org.jspecify.annotations.NullMarked;
