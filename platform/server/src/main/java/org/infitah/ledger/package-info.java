/**
 * The public ledger of a programme: what happened to which reference and when, chained so that no
 * later hand changes it unnoticed. Of a text it holds a salted digest and nothing else, so a text
 * can be proved unchanged by whoever has it, and erased without breaking the chain.
 *
 * <p>The ledger is read as lines of six fields parted by tabs: number, time, kind, reference,
 * digest and hash. The hash of a line is the SHA-256, in hexadecimal digits, of the hash before
 * (nothing for the first), the number, the time, the kind, the reference and the digest, in UTF-8
 * and parted by line feeds. The time is in UTC with microseconds, as {@code
 * 2026-11-23T06:31:52.000000Z}. {@code infitah ledger} checks a file of these lines, and so does
 * its source alone.
 */
@NullMarked
package org.infitah.ledger;

import org.jspecify.annotations.NullMarked;
